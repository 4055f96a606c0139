'use client';

import { filledCosts } from '@/lib/draft/cost-table';
import { plural } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';

/** The cost table in a few words, for looking over; undefined without one. */
export function useCostWords(): string | undefined {
  const texts = useTexts('costs');
  const locale = useLocale();
  const costs = filledCosts(useSession().draft.request.costs);
  return costs && plural(locale, texts.summary, costs.lines.length, { years: costs.years });
}
