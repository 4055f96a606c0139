'use client';

import { filledCosts } from '@/lib/draft/cost-table';
import { totalsOf } from '@/lib/draft/cost-totals';
import { fill, plural } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { amountWords } from './cost-amount';

/** The cost table in a few words, for looking over; undefined without one. */
export function useCostWords(): string | undefined {
  const texts = useTexts('costs');
  const locale = useLocale();
  const { draft } = useSession();
  const costs = filledCosts(draft.request.costs, undefined);
  const totals = totalsOf(draft);
  if (!costs || !totals) return undefined;
  const summary = plural(locale, texts.summary, costs.lines.length, { years: costs.years });
  const amount = amountWords(totals.total, (value) => formatEuro(locale, value), texts);
  return fill(texts.summaryTotal, { summary, amount });
}
