'use client';

import { useEffect, useState } from 'react';
import { firstInteraction } from './first-interaction';
import { idle } from './idle';

/** Fetches something that may be needed later. */
export type Load = () => Promise<unknown>;

/** What to fetch; a long list is better fetched itself. */
type Loads = readonly Load[] | (() => Promise<readonly Load[]>);

/**
 * Fetches what will be needed later, so that it is also there without a network: not before the page is
 * in use, and one at a time, so that a slow phone stays quick to the touch.
 *
 * @param loads - the same at each rendering, or it begins anew.
 * @returns whether everything is here.
 */
export function usePrefetch(loads: Loads): boolean {
  const [complete, setComplete] = useState(false);

  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    void (async () => {
      await firstInteraction(signal);
      const failures: unknown[] = [];
      const fail = (cause: unknown) => void failures.push(cause);
      const all = typeof loads === 'function' ? await loads().catch(fail) : loads;
      for (const load of all ?? []) {
        await idle();
        if (signal.aborted) return;
        // What needs it tries again, and says so when that fails too.
        await load().catch(fail);
      }
      if (!signal.aborted) setComplete(failures.length === 0);
    })();
    return () => left.abort();
  }, [loads]);

  return complete;
}
