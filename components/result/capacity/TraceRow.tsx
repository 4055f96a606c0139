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
  const { wording, texts } = useResult();
  const { part, question, value, weight, contribution, origin } = entry;
  const points = IN_POINTS.includes(part);
  const gives = () => {
    if (contribution === null) return '–';
    return points
      ? fill(texts.trace.points, { points: formatNumber(wording.locale, contribution, 1) })
      : percent(wording, contribution);
  };
  const counts = () => {
    if (points) return weight > 0 ? percent(wording, weight) : '–';
    return weight > 0 ? texts.trace.counts : '–';
  };

  return (
    <>
      {first && (
        <tr>
          <th colSpan={4} scope="rowgroup" className="pt-3 text-left font-semibold">
            {texts.trace.parts[part]}
          </th>
        </tr>
      )}
      <tr>
        <RowHead>
          {part === 'costs' ? texts.trace.costsRow : <QuestionLink id={question} />}
        </RowHead>
        <Cell>
          {part === 'costs' ? '–' : answerLabel(wording, texts, question, value)}
          {origin && (
            <span className="block text-sm text-ink-soft">
              {wording.texts.model.origins[origin]}
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
