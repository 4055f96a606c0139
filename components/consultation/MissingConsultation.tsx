'use client';

import MissingScreen from '@/components/assessment/MissingScreen';
import { localePath } from '@/lib/i18n/paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { pages } from '@/lib/site/pages';

type Opening = Parameters<typeof MissingScreen>[0]['opening'];

/** When the consultation is not here, or cannot be read: what happened, and what to do. */
export function MissingConsultation({ opening }: { opening: Opening }) {
  const { toList } = useConsultationTexts('frame');
  const locale = useLocale();
  return (
    <MissingScreen
      opening={opening}
      list={{ href: localePath(locale, pages.consultations), label: toList }}
    />
  );
}
