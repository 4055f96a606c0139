'use client';

import { formatNumber } from '@/lib/i18n/format';
import { type CostResult, type Coverage, gapAtLeast } from '@/lib/model/money/costs';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { amountWords } from '@/lib/session/wording/cost-amount';
import { ROW } from './grid';

/** A row of sums below the columns they belong to: what it costs, or what is not covered. */
export function CostYearTotals({
  totals,
  years,
  sum,
}: {
  totals: CostResult | null;
  years: readonly string[];
  sum: 'cost' | 'gap';
}) {
  const texts = useTexts('costs');
  const locale = useLocale();
  const euros = (value: number) => formatNumber(locale, Math.round(value) + 0);
  const words = (sums: Coverage) => {
    const amount = sum === 'cost' ? sums.cost : gapAtLeast(sums);
    return amount === null ? texts.totalsUnknown : amountWords(amount, euros, texts);
  };
  const name = sum === 'cost' ? texts.totalCost : texts.gapByYear;
  const cells: [string, Coverage | undefined][] = [
    [texts.oneOff, totals?.oneOff],
    ...years.map((year, at): [string, Coverage | undefined] => [year, totals?.byYear[at]]),
  ];
  return (
    <section aria-label={name} className="border-b border-rule py-4 lg:py-3">
      <div className={ROW}>
        <p className="col-span-full font-semibold lg:col-span-1">{name}</p>
        <dl className="contents">
          {cells.map(([year, sums]) => (
            <div key={year} className="min-w-0">
              <dt className="text-ink-soft lg:sr-only">{year}</dt>
              <dd className="font-semibold break-words tabular-nums lg:pr-3 lg:text-right">
                {sums ? words(sums) : texts.totalsUnknown}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
