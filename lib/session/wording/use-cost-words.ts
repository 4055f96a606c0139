'use client';

import { filledCosts } from '@/lib/draft/cost-table';
import { totalsOf } from '@/lib/draft/cost-totals';
import type { Draft } from '@/lib/draft/draft';
import { fill, plural } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { amountWords } from './cost-amount';

/** Puts the cost table of a draft in a few words, for looking over; undefined without one. */
export function useCostWords(): (draft: Draft) => string | undefined {
  const texts = useTexts('costs');
  const locale = useLocale();
  return (draft) => {
    const costs = filledCosts(draft.request.costs, undefined);
    const totals = totalsOf(draft);
    if (!costs || !totals) return undefined;
    const summary = plural(locale, texts.summary, costs.lines.length, { years: costs.years });
    const amount = amountWords(totals.total, (value) => formatEuro(locale, value), texts);
    return fill(texts.summaryTotal, { summary, amount });
  };
}
