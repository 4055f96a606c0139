'use client';

import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { isTouched, worsened } from '@/lib/wording/digital';
import { enumerate, score, signed, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The gap with and without the digital initiative, and the load the initiative itself adds. */
export function DigitalEffect({ capacity }: { capacity: CapacityResult }) {
  const { result, speech, words } = useResult();
  const { capacity: said } = words;
  const own = result.factors.filter((factor) => factor.capacity === capacity.id);
  const touched = own.some(isTouched);
  const added = own
    .filter(({ addedDemand }) => wholeScore(addedDemand) > 0)
    .map(({ id, addedDemand }) =>
      fill(said.addedOn, {
        factor: titles.factor(speech, id),
        points: score(speech, addedDemand),
      }),
    );
  const heavier = worsened(result)
    .filter((factor) => factor.capacity === capacity.id)
    .map(
      ({ id, netEffect }) => `${titles.factor(speech, id)} (${signed(speech, -(netEffect ?? 0))})`,
    );
  const values = { before: score(speech, capacity.gap), after: score(speech, capacity.gapAfter) };

  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{said.digitalTitle}</h3>
      {touched ? (
        <>
          <p className="mt-1">{fill(netSentence(said, capacity), values)}</p>
          <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1 text-sm">
            <dt className="text-ink-soft">{said.addedLabel}</dt>
            <dd>{added.length > 0 ? enumerate(speech, added) : said.addedNone}</dd>
          </dl>
          {heavier.length > 0 && (
            <p className="mt-2 text-sm">
              {fill(said.factorsWorse, { factors: enumerate(speech, heavier) })}
            </p>
          )}
        </>
      ) : (
        <p className="mt-1">{said.noInitiative}</p>
      )}
    </div>
  );
}

type Words = ReturnType<typeof useResult>['words']['capacity'];

function netSentence(words: Words, { gap, gapAfter }: CapacityResult) {
  const difference = wholeScore(gapAfter ?? 0) - wholeScore(gap ?? 0);
  if (difference === 0) return words.netSame;
  return difference > 0 ? words.netWorse : words.netBetter;
}
