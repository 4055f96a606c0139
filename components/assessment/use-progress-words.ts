'use client';

import { useLocale } from '@/components/i18n/UiProvider';
import { plural } from '@/lib/i18n/fill';
import { roundProgress } from '@/lib/navigation/progress';
import { route } from './route';
import { useSession } from './session';
import { useTexts } from './texts';

/** How far the round is: "2 van 6 onderdelen afgewerkt". */
export function useProgressWords(): string {
  const ui = useTexts('tasks');
  const locale = useLocale();
  const { done, total } = roundProgress(route, useSession().given);
  return plural(locale, ui.progress, done, { total });
}
