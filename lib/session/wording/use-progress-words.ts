'use client';

import { plural } from '@/lib/i18n/fill';
import { roundProgress } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';

/** How far the round is: "2 van 6 onderdelen afgewerkt". */
export function useProgressWords(): string {
  const texts = useTexts('tasks');
  const locale = useLocale();
  const { done, total } = roundProgress(route, useSession().given);
  return plural(locale, texts.progress, done, { total });
}
