'use client';

import { useQuestionTexts } from '@/components/assessment/question-texts';
import { nameOf, useNames } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { htmlLang } from '@/lib/i18n/locales';
import { questionById } from '@/lib/instrument/questions';

/** What a member is asked, by the titles of stations and questions; empty when nothing in particular. */
export function useAssignedWords(ids: readonly string[]): string {
  const { stations } = useNames();
  const locale = useLocale();
  const texts = useQuestionTexts(ids.flatMap((id) => questionById(id) ?? []));
  const titles = ids.flatMap((id) => nameOf(stations, id)?.title ?? texts[id]?.title ?? []);
  return new Intl.ListFormat(htmlLang[locale]).format(titles);
}
