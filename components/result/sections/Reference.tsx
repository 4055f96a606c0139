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
  const { wording, texts: words } = useResult();
  const { reference: texts } = words;
  const tasks: Record<string, { title: string }> = wording.texts.model.referenceTasks;
  const named = (wanted: (difference: number) => boolean) =>
    reference.factors
      .filter(({ difference }) => difference !== null && wanted(difference))
      .map(({ id }) => titles.factor(wording, id));
  const lower = named((difference) => difference <= -STEP);
  const higher = named((difference) => difference >= STEP);

  return (
    <ResultSection
      id="reference"
      title={texts.title}
      lead={fill(texts.lead, { task: tasks[reference.task]?.title ?? reference.task })}
    >
      <div className="max-w-measure space-y-2">
        {lower.length > 0 && <p>{fill(texts.lower, { factors: enumerate(wording, lower) })}</p>}
        {higher.length > 0 && <p>{fill(texts.higher, { factors: enumerate(wording, higher) })}</p>}
        {lower.length + higher.length === 0 && <p>{texts.close}</p>}
      </div>
      <PairFigure
        rows={reference.factors.map(({ id, reference: first, rated }) => ({
          id,
          label: titles.factor(wording, id),
          first,
          second: rated,
        }))}
        caption={texts.caption}
        texts={texts}
        alt={texts.alt}
        columns={texts.columns}
        difference
      />
    </ResultSection>
  );
}
