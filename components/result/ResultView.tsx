'use client';

import { Deferred } from '@/components/ui/Deferred';
import { usePartLinks, useParts } from '@/lib/browser/use-parts';
import type { ResultViewProps } from '@/lib/result-view/types';
import { ResultProvider } from './context';
import { ResultHead } from './head/ResultHead';

const loadReasons = () => import('./Reasons');

/**
 * The result of an assessment: the decision on one screen, and everything behind it in parts that open on
 * demand. A quick check gets the steps that its factors miss and what a full round would add, without level
 * or verdict.
 */
export function ResultView(props: ResultViewProps) {
  const { texts } = props;
  const reasons = useParts(loadReasons);
  usePartLinks();
  return (
    <ResultProvider {...props}>
      <article>
        <ResultHead />
        <div className="mt-10">
          {reasons.kind === 'waiting' && (
            <p className="hidden print:block">{texts.parts.notPrinted}</p>
          )}
          <Deferred loading={texts.loading}>
            {reasons.kind === 'shown' && <reasons.Parts />}
            {reasons.kind === 'failed' && <Failed cause={reasons.cause} />}
          </Deferred>
        </div>
      </article>
    </ResultProvider>
  );
}

/** Hands what went wrong in loading to the nearest place that can tell it. */
function Failed({ cause }: { cause: unknown }): never {
  throw cause;
}
