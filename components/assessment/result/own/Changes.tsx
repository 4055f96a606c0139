'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { ChangedAnswers } from '@/components/result/ChangedAnswers';
import { useResult } from '@/components/result/context';
import { readingWords, stepFigure } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import type { Comparison } from '@/lib/session/result/compare';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** What differs between two results: verdict, steps and answers, from the other to this one. */
export function Changes({
  comparison: { other, now, round, factors },
}: {
  comparison: Comparison;
}) {
  const { wording, texts: words, result } = useResult();
  const { compare: texts } = words;
  const before = new Map(round.earlier.capacities.map((one) => [one.id, one]));
  const team = Boolean(result.team);

  return (
    <>
      <div className="max-w-measure space-y-2">
        <p>{fill(texts.beside, { name: other.name, date: day(wording, other.on) })}</p>
        {round.otherNorm && (
          <p>{fill(texts.otherNorm, { norm: wording.texts.model.norms[now.norm].title })}</p>
        )}
        {other.team !== team && <p>{texts.unlike}</p>}
      </div>
      <FigureTable
        caption={texts.verdicts}
        columns={texts.verdictColumns}
        rows={[
          {
            id: 'overall',
            cells: [
              texts.whole,
              readingWords(wording, round.earlier.overall),
              readingWords(wording, now.overall),
            ],
          },
          ...now.capacities.map((capacity) => ({
            id: capacity.id,
            cells: [
              titles.capacity(wording, capacity.id),
              readingWords(wording, before.get(capacity.id) ?? capacity),
              readingWords(wording, capacity),
            ],
          })),
        ]}
      />
      {factors.length > 0 ? (
        <FigureTable
          caption={texts.steps}
          columns={texts.stepColumns}
          rows={factors.map(({ id, from, to }) => ({
            id,
            cells: [titles.factor(wording, id), stepFigure(from), stepFigure(to)],
          }))}
        />
      ) : (
        <p>{texts.noSteps}</p>
      )}
      <ChangedAnswers result={now} caption={texts.answers} />
      {round.answers.length === 0 && <p>{texts.noAnswers}</p>}
    </>
  );
}
