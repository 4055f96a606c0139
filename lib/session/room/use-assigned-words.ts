'use client';

import { listFormat } from '@/lib/i18n/intl';
import { questionById } from '@/lib/instrument/questions';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale } from '@/lib/page-texts/ui';

/** The titles of the stations and questions a member is asked; empty when none are assigned. */
export function useAssignedWords(ids: readonly string[]): string {
  const { stations } = useNames();
  const locale = useLocale();
  const texts = useQuestionTexts(ids.flatMap((id) => questionById(id) ?? []));
  const titles = ids.flatMap((id) => nameOf(stations, id)?.title ?? texts[id]?.title ?? []);
  return listFormat(locale).format(titles);
}
