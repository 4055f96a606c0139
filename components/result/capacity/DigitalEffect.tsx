'use client';

import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { isTouched, worsened } from '@/lib/wording/digital';
import { enumerate, score, signed, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The gap with and without the digital initiative, and the load the initiative itself adds. */
export function DigitalEffect({ capacity }: { capacity: CapacityResult }) {
  const { result, wording, texts: words } = useResult();
  const { capacity: texts } = words;
  const own = result.factors.filter((factor) => factor.capacity === capacity.id);
  const touched = own.some(isTouched);
  const added = own
    .filter(({ addedDemand }) => wholeScore(addedDemand) > 0)
    .map(({ id, addedDemand }) =>
      fill(texts.addedOn, {
        factor: titles.factor(wording, id),
        points: score(wording, addedDemand),
      }),
    );
  const heavier = worsened(result)
    .filter((factor) => factor.capacity === capacity.id)
    .map(
      ({ id, netEffect }) =>
        `${titles.factor(wording, id)} (${signed(wording, -(netEffect ?? 0))})`,
    );
  const values = { before: score(wording, capacity.gap), after: score(wording, capacity.gapAfter) };

  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{texts.digitalTitle}</h3>
      {touched ? (
        <>
          <p className="mt-1">{fill(netSentence(texts, capacity), values)}</p>
          <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1 text-sm">
            <dt className="text-ink-soft">{texts.addedLabel}</dt>
            <dd>{added.length > 0 ? enumerate(wording, added) : texts.addedNone}</dd>
          </dl>
          {heavier.length > 0 && (
            <p className="mt-2 text-sm">
              {fill(texts.factorsWorse, { factors: enumerate(wording, heavier) })}
            </p>
          )}
        </>
      ) : (
        <p className="mt-1">{texts.noInitiative}</p>
      )}
    </div>
  );
}

type Words = ReturnType<typeof useResult>['texts']['capacity'];

function netSentence(texts: Words, { gap, gapAfter }: CapacityResult) {
  const difference = wholeScore(gapAfter ?? 0) - wholeScore(gap ?? 0);
  if (difference === 0) return texts.netSame;
  return difference > 0 ? texts.netWorse : texts.netBetter;
}
