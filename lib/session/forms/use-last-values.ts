'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { asKept, fromKept, lastKey, type Unsaved } from '@/lib/fields/last-values';
import { BASE } from '@/lib/i18n/paths';
import { earlyKey } from '@/lib/site/early-names';

type KeptStorage = typeof import('@/lib/fields/kept-values');

interface Options {
  /** Whether the document has everything. */
  isSaved: boolean;
  unsaved(): Unsaved;
}

/**
 * Keeps what is entered in the moment in which the page is left, when writing the document comes too late
 * (decision record 0027).
 *
 * @param form - the name of the form's first control.
 * @returns reads what an earlier visit kept under a key; only from then on something is kept, so that nothing is
 * written over that.
 */
export function useLastValues(form: string, { isSaved, unsaved }: Options) {
  const storage = useRef<KeptStorage>(undefined);
  /** Under which key values are kept that the document may still get: the page may not be gone after all. */
  const spare = useRef<string>(undefined);
  const leave = useEffectEvent(() => {
    const last = unsaved();
    if (!storage.current || Object.keys(last.values).length === 0) return;
    spare.current = lastKey(earlyKey(window.location.pathname, BASE), form);
    void storage.current.keepValues(spare.current, asKept(last));
  });
  useEffect(() => {
    const listener = () => leave();
    for (const event of LEAVING) addEventListener(event, listener);
    return () => {
      for (const event of LEAVING) removeEventListener(event, listener);
    };
  }, []);

  useEffect(() => {
    if (!isSaved || !spare.current) return;
    void storage.current?.forgetOne(spare.current);
    spare.current = undefined;
  }, [isSaved]);

  return async (key: string, opened: KeptStorage): Promise<Unsaved | undefined> => {
    const kept = await opened.keptValues(key);
    storage.current = opened;
    return kept && fromKept(kept);
  };
}

/** A page that is closed may say only the first, and one that is taken away only the second. */
const LEAVING = ['beforeunload', 'pagehide'];
