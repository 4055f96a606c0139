'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { earlyValues } from '@/lib/fields/early-values';
import type { FieldPlace, FormValues } from '@/lib/fields/field';
import { lastKey, type Unsaved } from '@/lib/fields/last-values';
import { BASE } from '@/lib/i18n/paths';
import { EARLY, earlyKey } from '@/lib/site/early-names';
import { useLastValues } from './use-last-values';

interface Options {
  ready: boolean;
  /** Whether the document has everything. */
  isSaved: boolean;
  /** True when everything is stored. */
  flush(): Promise<boolean>;
  /** Takes values over; `before`: what their fields held when they were kept, where that is known. */
  take(values: FormValues, before?: FormValues): void;
  unsaved(): Unsaved;
}

/**
 * Takes over values that the document does not have: those of the controls, entered before hydration; those that
 * the early script stored during a visit in which hydration never came; and those that were entered in the moment
 * in which the page was left.
 *
 * @returns the values of the controls.
 */
export function useEarlyValues(
  fields: readonly FieldPlace[],
  { ready, isSaved, flush, take, unsaved }: Options,
): FormValues {
  const [early] = useState(() => earlyValues(fields));
  const takeNow = useEffectEvent(take);
  const write = useEffectEvent(flush);
  const form = fields[0]?.name ?? '';
  const lastOf = useEffectEvent(useLastValues(form, { isSaved, unsaved }));

  useEffect(() => takeNow(early), [early]);

  useEffect(() => {
    if (!ready) return;
    dispatchEvent(new Event(EARLY.kept));
    const page = earlyKey(window.location.pathname, BASE);
    const lastOfPage = lastKey(page, form);
    void import('@/lib/fields/kept-values').then(async (storage) => {
      const ofPage = await storage.keptValues(page);
      const last = await lastOf(lastOfPage, storage);
      if (last) takeNow(last.values, last.before);
      if (ofPage) takeNow({ ...ofPage, ...early });
      if (!ofPage && !last) return;
      if (!(await write())) return;
      await storage.forgetOne(page);
      await storage.forgetOne(lastOfPage);
    });
  }, [ready, early, form]);

  return early;
}
