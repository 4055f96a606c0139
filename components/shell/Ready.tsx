'use client';

import { useEffect } from 'react';
import { EARLY, EARLY_AWAITED } from '@/lib/site/early';

/** Tells the early script that the page answers by itself now. */
const tellReady = () => dispatchEvent(new Event(EARLY.ready));

/** Stands in every page: one that needs no scripts of its own is ready as soon as what is around it is. */
export function Ready() {
  useEffect(() => {
    if (!document.querySelector(`[${EARLY_AWAITED}]`)) tellReady();
  }, []);
  return null;
}

/** Stands in what a page cannot do without: until it runs, the page is not ready. */
export function PageReady() {
  useEffect(() => {
    tellReady();
  }, []);
  return <span hidden {...{ [EARLY_AWAITED]: '' }} />;
}
