'use client';

import { useEffect } from 'react';
import { EARLY_AWAITED } from '@/lib/site/early-names';
import { tellReady } from '@/lib/site/tell-ready';

/** Rendered in the part that a page needs: until it runs, the page is not ready. */
export function PageReady() {
  useEffect(() => {
    tellReady();
  }, []);
  return <span hidden {...{ [EARLY_AWAITED]: '' }} />;
}
