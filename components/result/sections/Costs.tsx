'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import type { CostResult } from '@/lib/model/scoring/costs';
import { euros, fte, percent, span } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';

type Coverage = CostResult['coverage'];

/** The covered share as a percentage, or the range that unknown cells leave. */
const coverageIn = (wording: Wording, { low, high }: Coverage): string => {
  const [least, most] = [percent(wording, low / 100), percent(wording, high / 100)];
  return least === most ? least : `${least}–${most}`;
};

/** What the cost table adds up to: the cost, what is promised, what stays uncovered. */
export function Costs({ costs }: { costs: CostResult }) {
  const { wording, texts: words } = useResult();
  const { costs: texts } = words;
  const { perInhabitant, coverage } = costs;
  const share = span(wording, [coverage.low, coverage.high]);
  const sentence = () => {
    if (costs.uncovered === null) return texts.unknown;
    if (costs.uncovered === 0) return texts.covered;
    return fill(texts.sentence, { coverage: share, perYear: euros(wording, costs.perYear) });
  };
  const values: [keyof typeof texts.rows, string][] = [
    ['total', euros(wording, costs.total)],
    ['promised', euros(wording, costs.promised)],
    ['uncovered', euros(wording, costs.uncovered)],
    ['perYear', euros(wording, costs.perYear)],
    [
      'perInhabitant',
      perInhabitant === null ? euros(wording, null) : formatEuro(wording.locale, perInhabitant, 2),
    ],
    ['fte', fte(wording, costs.fte)],
    ['coverage', coverageIn(wording, coverage)],
  ];

  return (
    <ResultSection id="costs" title={texts.title}>
      <p className="max-w-measure">{sentence()}</p>
      <div className="max-w-measure">
        <FigureTable
          caption={fill(texts.caption, { years: costs.years })}
          columns={texts.columns}
          rows={values.map(([id, value]) => ({ id, cells: [texts.rows[id], value] }))}
        />
      </div>
    </ResultSection>
  );
}
