'use client';

import { useQuestionTexts } from '@/components/assessment/question-texts';
import { nameOf, useNames } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { listFormat } from '@/lib/i18n/intl';
import { questionById } from '@/lib/instrument/questions';

/** What a member is asked, by the titles of stations and questions; empty when nothing in particular. */
export function useAssignedWords(ids: readonly string[]): string {
  const { stations } = useNames();
  const locale = useLocale();
  const texts = useQuestionTexts(ids.flatMap((id) => questionById(id) ?? []));
  const titles = ids.flatMap((id) => nameOf(stations, id)?.title ?? texts[id]?.title ?? []);
  return listFormat(locale).format(titles);
}
