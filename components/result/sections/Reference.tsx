'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import type { AssessmentResult } from '@/lib/model/result';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { PairFigure } from './PairFigure';

/** A step of an answer: less than that is no deviation. */
const STEP = 25;

/** The team's own rating of the demand beside the reference profile: where it may not see a gap. */
export function Reference({
  reference,
}: {
  reference: NonNullable<AssessmentResult['reference']>;
}) {
  const { speech, words } = useResult();
  const { reference: said } = words;
  const tasks: Record<string, { title: string }> = speech.texts.model.referenceTasks;
  const named = (wanted: (difference: number) => boolean) =>
    reference.factors
      .filter(({ difference }) => difference !== null && wanted(difference))
      .map(({ id }) => titles.factor(speech, id));
  const lower = named((difference) => difference <= -STEP);
  const higher = named((difference) => difference >= STEP);

  return (
    <ResultSection
      id="reference"
      title={said.title}
      lead={fill(said.lead, { task: tasks[reference.task]?.title ?? reference.task })}
    >
      <div className="max-w-measure space-y-2">
        {lower.length > 0 && <p>{fill(said.lower, { factors: enumerate(speech, lower) })}</p>}
        {higher.length > 0 && <p>{fill(said.higher, { factors: enumerate(speech, higher) })}</p>}
        {lower.length + higher.length === 0 && <p>{said.close}</p>}
      </div>
      <PairFigure
        rows={reference.factors.map(({ id, reference: first, rated }) => ({
          id,
          label: titles.factor(speech, id),
          first,
          second: rated,
        }))}
        caption={said.caption}
        words={said}
        alt={said.alt}
        columns={said.columns}
        difference
      />
    </ResultSection>
  );
}
