'use client';

import { useEffect } from 'react';
import { EARLY } from '@/lib/assessment/early';

/** Tells the early script that the page answers by itself now. */
export function Ready() {
  useEffect(() => {
    dispatchEvent(new Event(EARLY.ready));
  }, []);
  return null;
}
