'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { earlyValues } from '@/lib/fields/early-values';
import type { DraftField, FormValues } from '@/lib/fields/field';
import { useSession } from '@/lib/session/session';
import { EARLY, earlyKey } from '@/lib/site/early';

/**
 * Takes over what was filled in before the page could listen: what stands in the controls, and what the
 * early script kept during a visit that never got that far.
 *
 * @returns what stands in the controls.
 */
export function useEarlyValues(
  fields: readonly DraftField[],
  take: (values: FormValues) => void,
): FormValues {
  const { ready, flush } = useSession();
  const [early] = useState(() => earlyValues(fields));
  const takeNow = useEffectEvent(take);
  const write = useEffectEvent(flush);

  useEffect(() => takeNow(early), [early]);

  useEffect(() => {
    if (!ready) return;
    dispatchEvent(new Event(EARLY.kept));
    const key = earlyKey(window.location.pathname);
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
