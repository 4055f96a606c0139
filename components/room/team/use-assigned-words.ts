'use client';

import { nameOf, useNames } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { plural } from '@/lib/i18n/fill';
import { htmlLang } from '@/lib/i18n/locales';
import { useRoomTexts } from '../texts';

/** What a member is asked, in words; empty when that is nothing in particular. */
export function useAssignedWords(): (ids?: readonly string[]) => string {
  const { members } = useRoomTexts();
  const { stations } = useNames();
  const locale = useLocale();
  return (ids = []) => {
    const titles = ids.flatMap((id) => nameOf(stations, id)?.title ?? []);
    const questions = ids.length - titles.length;
    const parts = [
      ...titles,
      ...(questions > 0 ? [plural(locale, members.questions, questions)] : []),
    ];
    return new Intl.ListFormat(htmlLang[locale]).format(parts);
  };
}
