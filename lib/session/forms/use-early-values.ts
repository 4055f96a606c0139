'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { earlyValues } from '@/lib/fields/early-values';
import type { FieldPlace, FormValues } from '@/lib/fields/field';
import { BASE } from '@/lib/i18n/paths';
import { EARLY, earlyKey } from '@/lib/site/early-names';

/**
 * Takes over values entered before hydration: those of the controls, and those that the early script
 * stored during a visit in which hydration never came.
 *
 * @returns the values of the controls.
 */
export function useEarlyValues(
  fields: readonly FieldPlace[],
  { ready, flush }: { ready: boolean; flush(): Promise<void> },
  take: (values: FormValues) => void,
): FormValues {
  const [early] = useState(() => earlyValues(fields));
  const takeNow = useEffectEvent(take);
  const write = useEffectEvent(flush);

  useEffect(() => takeNow(early), [early]);

  useEffect(() => {
    if (!ready) return;
    dispatchEvent(new Event(EARLY.kept));
    const key = earlyKey(window.location.pathname, BASE);
    void import('@/lib/fields/kept-values').then(async ({ keptValues, forgetValues }) => {
      const kept = await keptValues(key);
      if (!kept) return;
      takeNow({ ...kept, ...early });
      await write();
      await forgetValues(key);
    });
  }, [ready, early]);

  return early;
}
