'use client';

import { useResult } from '@/components/result/context';
import { QuestionLink } from '@/components/result/QuestionLink';
import { Cell, RowHead } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { FactorResult } from '@/lib/model/result';
import { answerLabel } from '@/lib/wording/answer-label';
import { percent } from '@/lib/wording/numbers';

type Entry = FactorResult['trace'][number];

/** Parts that add points to a side; the others are strengths. */
const IN_POINTS: Entry['part'][] = ['demand', 'supply', 'planned'];

/** One answer behind a number; the first of its kind carries the name of the kind. */
export function TraceRow({ entry, first }: { entry: Entry; first: boolean }) {
  const { speech, words } = useResult();
  const { part, question, value, weight, contribution, origin } = entry;
  const points = IN_POINTS.includes(part);
  const gives = () => {
    if (contribution === null) return '–';
    return points
      ? fill(words.trace.points, { points: formatNumber(speech.locale, contribution, 1) })
      : percent(speech, contribution);
  };
  const counts = () => {
    if (points) return weight > 0 ? percent(speech, weight) : '–';
    return weight > 0 ? words.trace.counts : '–';
  };

  return (
    <>
      {first && (
        <tr>
          <th colSpan={4} scope="rowgroup" className="pt-3 text-left font-semibold">
            {words.trace.parts[part]}
          </th>
        </tr>
      )}
      <tr>
        <RowHead>
          {part === 'costs' ? words.trace.costsRow : <QuestionLink id={question} />}
        </RowHead>
        <Cell>
          {part === 'costs' ? '–' : answerLabel(speech, words, question, value)}
          {origin && (
            <span className="block text-sm text-ink-soft">
              {speech.texts.model.origins[origin]}
            </span>
          )}
        </Cell>
        <Cell numeric>{counts()}</Cell>
        <Cell numeric>
          <span className="whitespace-nowrap">{gives()}</span>
        </Cell>
      </tr>
    </>
  );
}
