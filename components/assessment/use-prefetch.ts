'use client';

import { useEffect } from 'react';
import { useLocale } from '@/components/i18n/UiProvider';
import { loadSchemas } from '@/components/questionnaire/load-schemas';
import { stations } from '@/lib/instrument/stations';
import { loadQuestionTexts } from './question-texts';
import { loadResult } from './result/result-loader';
import { screens } from './screens';

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 1000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 5000 });
  return () => cancelIdleCallback(handle);
};

/** Fetches what other screens need while nothing happens, so that they also open without a network. */
export function usePrefetch(): void {
  const locale = useLocale();
  useEffect(
    () =>
      whenIdle(() => {
        const loads: Promise<unknown>[] = [
          ...stations.map(({ id }) => loadQuestionTexts(locale, id)),
          loadResult(locale),
          ...Object.values(screens).map((load) => load()),
          loadSchemas(),
        ];
        // A screen that needs one of these tries again, and says so when that fails too.
        void Promise.allSettled(loads);
      }),
    [locale],
  );
}
