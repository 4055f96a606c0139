'use client';

import { useSession } from '@/components/assessment/session';
import { useTexts } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { filledCosts } from '@/lib/assessment/cost-table';
import { plural } from '@/lib/i18n/fill';

/** The cost table in a few words, for looking over; undefined without one. */
export function useCostWords(): string | undefined {
  const ui = useTexts('costs');
  const locale = useLocale();
  const costs = filledCosts(useSession().draft.request.costs);
  return costs && plural(locale, ui.summary, costs.lines.length, { years: costs.years });
}
