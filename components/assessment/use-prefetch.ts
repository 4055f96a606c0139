'use client';

import { useEffect, useState } from 'react';
import { settled } from '@/lib/browser/first-interaction';
import { whenIdle } from '@/lib/browser/when-idle';
import type { Locale } from '@/lib/i18n/locales';
import { loadQuestionTexts } from '@/lib/page-texts/questions';
import { loadRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { loadResult } from './result/result-loader';
import { screens } from './screens';

/** How long a fetch may wait for the browser to be idle, in ms. */
const LONGEST_WAIT = 5_000;
const loadsOf = (locale: Locale): (() => Promise<unknown>)[] => [
  ...Object.values(screens),
  () => loadQuestionTexts(locale),
  () => loadRoomTexts(locale),
  () => loadResult(locale),
  // What a result loads by itself when it is looked at.
  () => import('@/components/result/Reasons'),
  () => import('@/components/result/plan/PlanEditor'),
  () => import('@/components/result/capacity/FactorTrace'),
  () => import('./result/download/DownloadDialog'),
];

/**
 * Fetches what other screens need, so that they also open without a network: not before the first
 * screen is in use, and one at a time, so that a slow phone stays quick to the touch.
 *
 * @returns whether everything is here.
 */
export function usePrefetch(): boolean {
  const locale = useLocale();
  const [complete, setComplete] = useState(false);

  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    void (async () => {
      await settled(signal);
      const failures = [];
      for (const load of loadsOf(locale)) {
        await new Promise<void>((resolve) => whenIdle(resolve, LONGEST_WAIT));
        if (signal.aborted) return;
        // A screen that needs it tries again, and shows an error when that fails too.
        await load().catch((cause) => failures.push(cause));
      }
      if (!signal.aborted) setComplete(failures.length === 0);
    })();
    return () => left.abort();
  }, [locale]);

  return complete;
}
