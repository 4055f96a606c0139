'use client';

import { lazy } from 'react';
import { Deferred } from '@/components/ui/Deferred';
import { useInteraction } from '@/lib/browser/first-interaction';
import { partsOf } from '@/lib/result-view/parts';
import type { ResultViewProps } from '@/lib/result-view/types';
import { ResultProvider } from './context';
import { Overview } from './head/Overview';
import { ResultHead } from './head/ResultHead';
import { ResultNav } from './ResultNav';

/** Loaded once somebody reads: the conclusion stands there before its reasons. */
const Reasons = lazy(() => import('./Reasons'));

/**
 * The result of an assessment: conclusion, reasons, and everything else. A quick check gets the steps that
 * its factors miss and what a full round would add, without level or verdict.
 */
export function ResultView(props: ResultViewProps) {
  const { texts, result } = props;
  const reading = useInteraction();
  return (
    <ResultProvider {...props}>
      <article>
        <ResultHead />
        <div className="mt-14 grid gap-x-12 gap-y-10 grid-cols-[minmax(0,1fr)] lg:grid-cols-[13rem_minmax(0,1fr)]">
          <ResultNav title={texts.nav} parts={partsOf(props)} />
          <div className="min-w-0 space-y-16">
            {result.basis === 'full' && <Overview />}
            {reading && (
              <Deferred loading={texts.loading}>
                <Reasons />
              </Deferred>
            )}
          </div>
        </div>
      </article>
    </ResultProvider>
  );
}
