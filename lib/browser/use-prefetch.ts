'use client';

import { useEffect, useState } from 'react';
import { firstInteraction } from './first-interaction';
import { idle } from './idle';

/** Fetches something that may be needed later. */
export type Load = () => Promise<unknown>;

/**
 * Fetches what will be needed later, so that it is also there without a network: not before the page is
 * in use, and one at a time, so that a slow phone stays quick to the touch.
 *
 * @param loads - the same array at each rendering, or it begins anew.
 * @returns whether everything is here.
 */
export function usePrefetch(loads: readonly Load[]): boolean {
  const [complete, setComplete] = useState(false);

  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    void (async () => {
      await firstInteraction(signal);
      const failures = [];
      for (const load of loads) {
        await idle();
        if (signal.aborted) return;
        // What needs it tries again, and says so when that fails too.
        await load().catch((cause) => failures.push(cause));
      }
      if (!signal.aborted) setComplete(failures.length === 0);
    })();
    return () => left.abort();
  }, [loads]);

  return complete;
}
