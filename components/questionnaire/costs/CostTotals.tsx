'use client';

import { filledCosts } from '@/lib/draft/cost-table';
import { totalsOf } from '@/lib/draft/cost-totals';
import { fill, plural } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import type { Template } from '@/lib/i18n/template';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';

/** The totals of the table, as far as its cells are known. */
export function CostTotals() {
  const texts = useTexts('costs');
  const locale = useLocale();
  const { costs: table, context } = useSession().draft.request;
  const costs = filledCosts(table);
  const totals = costs && totalsOf(costs, context?.municipality?.population);
  const years = costs?.years ?? 0;
  const amount = (exact: number | null, known: number, template: Template<'amount'>) =>
    exact === null
      ? fill(template, { amount: formatEuro(locale, known) })
      : formatEuro(locale, exact);
  const certain = (value: number | null) =>
    value === null ? texts.totalsUnknown : formatEuro(locale, value);

  return (
    <section aria-live="polite" className="mt-12 max-w-measure border-t-2 border-ink pt-4">
      <h2 className="text-lg">{totals ? fill(texts.totals, { years }) : texts.totalsEmpty}</h2>
      {totals && (
        <>
          <dl className="mt-2">
            <Total name={texts.totalCost} bold>
              {amount(totals.exact.total, totals.known.total ?? 0, texts.atLeast)}
            </Total>
            <Total name={texts.totalPromised}>
              {amount(totals.exact.promised, totals.known.promised ?? 0, texts.promisedUnknown)}
            </Total>
            <Total name={texts.totalUncovered} bold>
              {certain(totals.exact.uncovered)}
            </Total>
            <Total name={texts.perYear}>{certain(totals.exact.perYear)}</Total>
            {totals.exact.perInhabitant !== null && (
              <Total name={texts.perInhabitant}>
                {formatEuro(locale, totals.exact.perInhabitant, 2)}
              </Total>
            )}
          </dl>
          {totals.unknownCells > 0 && (
            <p className="mt-3 text-ink-soft">
              {plural(locale, texts.unknownCells, totals.unknownCells)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

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
