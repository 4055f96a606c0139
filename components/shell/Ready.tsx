'use client';

import { useEffect } from 'react';
import { EARLY, EARLY_AWAITED } from '@/lib/site/early-names';

/** Tells the early script that the page is interactive. */
const tellReady = () => dispatchEvent(new Event(EARLY.ready));

/** Rendered in every page: one without scripts of its own is ready when the layout is. */
export function Ready() {
  useEffect(() => {
    if (!document.querySelector(`[${EARLY_AWAITED}]`)) tellReady();
  }, []);
  return null;
}

/** Rendered in the part that a page needs: until it runs, the page is not ready. */
export function PageReady() {
  useEffect(() => {
    tellReady();
  }, []);
  return <span hidden {...{ [EARLY_AWAITED]: '' }} />;
}
