'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { earlyValues } from '@/lib/fields/early-values';
import type { FieldPlace, FormValues } from '@/lib/fields/field';
import { BASE } from '@/lib/i18n/paths';
import { EARLY, earlyKey } from '@/lib/site/early-names';

/** What stands in a form and not yet in its document, and what the document has instead. */
export interface Unsaved {
  values: FormValues;
  before: FormValues;
}

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

/** Before the name of a control: what its field held. */
const BEFORE = 'before ';

const asKept = ({ values, before }: Unsaved): FormValues => ({
  ...values,
  ...Object.fromEntries(Object.entries(before).map(([name, value]) => [BEFORE + name, value])),
});

function fromKept(kept: FormValues): Unsaved {
  const entries = Object.entries(kept);
  const isBefore = ([name]: [string, unknown]) => name.startsWith(BEFORE);
  return {
    values: Object.fromEntries(entries.filter((entry) => !isBefore(entry))),
    before: Object.fromEntries(
      entries.filter(isBefore).map(([name, value]) => [name.slice(BEFORE.length), value]),
    ),
  };
}

/**
 * Takes over values that the document does not have: those of the controls, entered before hydration; those that
 * the early script stored during a visit in which hydration never came; and those that were entered in the moment
 * in which the page was left, when writing the document came too late.
 *
 * @returns the values of the controls.
 */
export function useEarlyValues(
  fields: readonly FieldPlace[],
  { ready, isSaved, flush, take, unsaved }: Options,
): FormValues {
  const [early] = useState(() => earlyValues(fields));
  const storage = useRef<typeof import('@/lib/fields/kept-values')>(undefined);
  const takeNow = useEffectEvent(take);
  const write = useEffectEvent(flush);
  const form = fields[0]?.name ?? '';

  useEffect(() => takeNow(early), [early]);

  useEffect(() => {
    if (!ready) return;
    dispatchEvent(new Event(EARLY.kept));
    const page = earlyKey(window.location.pathname, BASE);
    void import('@/lib/fields/kept-values').then(async (module) => {
      const { keptValues, forgetOne } = module;
      const ofPage = await keptValues(page);
      const last = await keptValues(lastKey(page, form));
      storage.current = module;
      if (last) {
        const { values, before } = fromKept(last);
        takeNow(values, before);
      }
      if (ofPage) takeNow({ ...ofPage, ...early });
      if (!ofPage && !last) return;
      if (!(await write())) return;
      await forgetOne(page);
      await forgetOne(lastKey(page, form));
    });
  }, [ready, early, form]);

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

  return early;
}

/** Where the last values of a form are kept: a page may have several forms, each known by its first control. */
const lastKey = (page: string, form: string) => `${page} ${form}`;

/** A page that is closed may say only the first, and one that is taken away only the second. */
const LEAVING = ['beforeunload', 'pagehide'];
