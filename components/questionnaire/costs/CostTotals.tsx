'use client';

import type { Totals } from '@/lib/draft/cost-totals';
import { fill, plural } from '@/lib/i18n/fill';
import { formatEuro, formatNumber } from '@/lib/i18n/format';
import { numberFormat } from '@/lib/i18n/intl';
import type { Amount } from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { amountWords, betweenWords } from '@/lib/session/wording/cost-amount';

/** The totals of the table, as far as its cells are known, and what rising prices add to them. */
export function CostTotals({ totals }: { totals: Totals | null }) {
  const texts = useTexts('costs');
  const locale = useLocale();
  const { draft } = useSession();
  const years = totals?.years ?? 0;
  const population = draft.request.context?.municipality?.population;
  const format = (value: number, digits = 0) => formatEuro(locale, value, digits);
  const euros = (amount: Amount, digits = 0) =>
    amountWords(amount, (value) => format(value, digits), texts);
  const between = (ends: Between) => betweenWords(ends, format, texts);
  const fte = (value: number) =>
    fill(texts.fteAmount, { amount: numberFormat(locale, {}).format(value) });
  const per = (parts: number): Amount => ({
    atLeast: (totals?.uncoveredAtLeast ?? 0) / parts,
    complete: totals?.uncovered !== null,
  });

  return (
    <section aria-live="polite" className="mt-12 max-w-measure border-t-2 border-ink pt-4">
      <h2 className="text-lg">{totals ? fill(texts.totals, { years }) : texts.totalsEmpty}</h2>
      {totals && (
        <>
          <dl className="mt-2">
            <Total name={texts.totalCost} bold>
              {euros(totals.total)}
            </Total>
            <Total name={texts.totalPromised}>{euros(totals.promised)}</Total>
            <Total name={texts.totalUncovered} bold>
              {euros(per(1))}
            </Total>
            <Total
              name={fill(texts.rising, { rate: formatNumber(locale, 100 * totals.prices.rate) })}
            >
              {between(totals.prices.rise.difference)}
            </Total>
            <Total name={texts.uncoveredEnd} bold>
              {between(notBelowNothing(totals.prices.difference))}
            </Total>
            <Total name={texts.perYear}>{euros(per(years))}</Total>
            {population !== undefined && (
              <Total name={texts.perInhabitant}>{euros(per(years * population), 2)}</Total>
            )}
            <Total name={texts.totalFte}>{amountWords(totals.fte, fte, texts)}</Total>
          </dl>
          <p className="mt-3 text-ink-soft empty:hidden">
            {[
              totals.unusableCells > 0 && plural(locale, texts.unusableCells, totals.unusableCells),
              totals.unknownCells > 0 && plural(locale, texts.unknownCells, totals.unknownCells),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </>
      )}
    </section>
  );
}

/** What is left of a surplus is not uncovered. */
const notBelowNothing = ({ low, high }: Between): Between => ({
  low: Math.max(0, low ?? 0),
  high: high === null ? null : Math.max(0, high),
});

function Total({ name, bold, children }: { name: string; bold?: boolean; children: string }) {
  return (
    <div
      className={`flex flex-wrap justify-between gap-x-8 border-b border-rule py-2 ${bold ? 'font-semibold' : ''}`}
    >
      <dt>{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
