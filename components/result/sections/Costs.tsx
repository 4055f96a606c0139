'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import { amountWords, fteWords, shareWords } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { CostResult } from '@/lib/model/money/costs';
import { PROMISED } from '@/lib/result-view/answers';

/** What the cost table adds up to: the cost, what is promised, what it loses, what stays uncovered. */
export function Costs({ costs }: { costs: CostResult }) {
  const { wording, texts: words } = useResult();
  const { costs: texts } = words;
  const { unknown } = wording.texts.findings;
  const { uncovered, perYear, perInhabitant, indexationLoss } = costs;
  const amount = (value: number | null, digits = 0) =>
    value === null ? unknown : formatNumber(wording.locale, value, digits);
  const values: [keyof typeof texts.rows, string][] = [
    ['total', amountWords(wording, costs.total)],
    ['promised', amountWords(wording, costs.promised)],
    ['uncovered', amount(uncovered)],
    ['perYear', amount(perYear)],
    ['perInhabitant', amount(perInhabitant, 2)],
    ...(indexationLoss === null
      ? []
      : ([['indexation', amount(indexationLoss)]] as ['indexation', string][])),
    ['share', shareWords(wording, costs)],
    ['fte', fteWords(wording, costs.fte)],
  ];

  return (
    <ResultSection id="costs" title={texts.title}>
      <div className="max-w-measure space-y-2">
        <Finding id="costs" />
        <Finding id="uncovered" />
        <Finding id="uncoveredPerYear" />
        <Finding id="uncoveredPerInhabitant" />
        <Finding id="indexation" />
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
    </ResultSection>
  );
}
