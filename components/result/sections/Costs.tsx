'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import {
  amountWords,
  betweenWords,
  costYearRows,
  fteWords,
  gapWords,
  hasSurplus,
  shareWords,
} from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { type CostResult, wholeOf } from '@/lib/model/money/costs';
import { PROMISED } from '@/lib/result-view/answers';

/** What the cost table adds up to: cost, promise, what stays uncovered, and what rising prices add. */
export function Costs({ costs, from }: { costs: CostResult; from: number | undefined }) {
  const { wording, texts: words } = useResult();
  const { costs: texts } = words;
  const { unknown } = wording.texts.findings;
  const { perYear, perInhabitant, prices } = costs;
  const amount = (value: number | null, digits = 0) =>
    value === null ? unknown : formatNumber(wording.locale, value, digits);
  const values: [keyof typeof texts.rows, string][] = [
    ['total', amountWords(wording, costs.total)],
    ['promised', amountWords(wording, costs.promised)],
    ['share', shareWords(wording, costs)],
    ['uncovered', gapWords(wording, wholeOf(costs))],
    ['costRise', betweenWords(wording, prices.rise.cost)],
    ['promisedRise', betweenWords(wording, prices.rise.promised)],
    ['uncoveredEnd', betweenWords(wording, prices.difference)],
    ['perYear', amount(perYear)],
    ['perInhabitant', amount(perInhabitant, 2)],
    ['fte', fteWords(wording, costs.fte)],
  ];

  return (
    <ResultSection id="costs" title={texts.title}>
      <div className="max-w-measure space-y-2">
        <Finding id="costs" />
        <Finding id="uncovered" />
        <Finding id="uncoveredPerYear" />
        <Finding id="uncoveredPerInhabitant" />
        <Finding id="dearestYear" />
        <Finding id="prices" />
        <Finding id="uncoveredEnd" />
        <Finding id="fte" />
        <Finding id="offloading" />
        <Finding id="costsReplace" questions={[PROMISED]} className="text-ink-soft" />
      </div>
      <div className="max-w-measure">
        <FigureTable
          caption={fill(texts.caption, { years: costs.years })}
          columns={texts.columns}
          rows={values.map(([id, value]) => ({ id, cells: [texts.rows[id], value] }))}
        />
      </div>
      <FigureTable
        caption={texts.yearsCaption}
        columns={texts.yearsColumns}
        rows={costYearRows(wording, costs, from, texts)}
      />
      {hasSurplus(costs) && <p className="max-w-measure text-ink-soft">{texts.surplus}</p>}
    </ResultSection>
  );
}
