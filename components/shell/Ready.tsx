'use client';

import { useEffect } from 'react';
import { EARLY_AWAITED } from '@/lib/site/early-names';
import { tellReady } from '@/lib/site/tell-ready';

/** Rendered in every page: one without scripts of its own is ready when the layout is. */
export function Ready() {
  useEffect(() => {
    if (!document.querySelector(`[${EARLY_AWAITED}]`)) tellReady();
  }, []);
  return null;
}
