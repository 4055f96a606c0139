'use client';

import type { Draft } from '@/lib/draft/draft';
import { normOfTransfer } from '@/lib/draft/norm';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import type { Municipality } from '@/lib/model/types';
import type { FormId } from '@/lib/navigation/pages';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useCostWords } from '@/lib/session/wording/use-cost-words';

/** The country as it was chosen, and what another one was called. */
function countryOf(
  { countries }: QuestionnaireTexts['municipality'],
  { country, countryName }: Municipality = {},
): string | undefined {
  return countryName ?? countries[country as keyof typeof countries];
}

export type FormRow = [question: string, answer: string | undefined, optional: boolean];

/** The facts of a draft on one page, as rows. */
export function useFormRows(): (form: FormId, draft: Draft) => FormRow[] {
  const place = useTexts('municipality');
  const texts = useTexts('task');
  const review = useTexts('review');
  const costs = useTexts('costs');
  const names = useNames();
  const locale = useLocale();
  const costWords = useCostWords();
  const date = (day: string | undefined) => day && formatDay(locale, day);

  return (form, draft) => {
    const { context, reviewOn, norm } = draft.request;
    const { municipality, task } = context ?? {};
    const population = municipality?.population;
    switch (form) {
      case 'municipality':
        return [
          [place.country, countryOf(place, municipality), true],
          [place.name, municipality?.name, false],
          [place.population, population ? formatNumber(locale, population) : undefined, true],
          [place.province, municipality?.province, true],
        ];
      case 'task':
        return [
          [texts.name, task?.title, false],
          [texts.description, task?.description, true],
          [texts.proposer, task?.proposer, true],
          [texts.refusable, task?.refusable && names.refusable[task.refusable].title, true],
          [texts.intensity, task?.intensity && names.intensities[task.intensity].title, true],
          [texts.norm, texts.norms[norm ?? normOfTransfer(task?.intensity)].title, true],
          [texts.domain, task?.domain && texts.domains[task.domain], true],
          [texts.start, date(task?.start), true],
          [
            texts.reference,
            (names.referenceTasks as Record<string, { title: string }>)[task?.reference ?? '']
              ?.title,
            true,
          ],
        ];
      // Asked of the quick check before its questions; looked over where the rest of the facts stands.
      case 'subject':
        return [];
      case 'review':
        return [[review.date, date(reviewOn), false]];
      case 'table':
        return [[costs.title, costWords(draft), true]];
    }
  };
}
