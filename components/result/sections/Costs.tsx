'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import type { CostResult } from '@/lib/model/scoring/costs';
import { euros, fte, percent, span } from '@/lib/wording/numbers';
import type { Speech } from '@/lib/wording/texts';

type Coverage = CostResult['coverage'];

/** The covered share as a percentage, or the range that unknown cells leave. */
const coverageIn = (speech: Speech, { low, high }: Coverage): string => {
  const [least, most] = [percent(speech, low / 100), percent(speech, high / 100)];
  return least === most ? least : `${least}–${most}`;
};

/** What the cost table adds up to: the cost, what is promised, what stays uncovered. */
export function Costs({ costs }: { costs: CostResult }) {
  const { speech, words } = useResult();
  const { costs: said } = words;
  const { perInhabitant, coverage } = costs;
  const share = span(speech, [coverage.low, coverage.high]);
  const sentence = () => {
    if (costs.uncovered === null) return said.unknown;
    if (costs.uncovered === 0) return said.covered;
    return fill(said.sentence, { coverage: share, perYear: euros(speech, costs.perYear) });
  };
  const values: [keyof typeof said.rows, string][] = [
    ['total', euros(speech, costs.total)],
    ['promised', euros(speech, costs.promised)],
    ['uncovered', euros(speech, costs.uncovered)],
    ['perYear', euros(speech, costs.perYear)],
    [
      'perInhabitant',
      perInhabitant === null ? euros(speech, null) : formatEuro(speech.locale, perInhabitant, 2),
    ],
    ['fte', fte(speech, costs.fte)],
    ['coverage', coverageIn(speech, coverage)],
  ];

  return (
    <ResultSection id="costs" title={said.title}>
      <p className="max-w-measure">{sentence()}</p>
      <div className="max-w-measure">
        <FigureTable
          caption={fill(said.caption, { years: costs.years })}
          columns={said.columns}
          rows={values.map(([id, value]) => ({ id, cells: [said.rows[id], value] }))}
        />
      </div>
    </ResultSection>
  );
}
