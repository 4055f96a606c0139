'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type RoomTexts, roomTexts } from '@/lib/instrument/texts/room';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useTerms } from './assessment';
import { useLocale } from './ui';

/** The words of the screens about rooms. */
export const loadRoomTexts = oncePerLocale(roomTexts);

/** The same; waits for them where they are not there yet. */
export function useRoomTexts(): RoomTexts {
  const terms = useTerms();
  return inTerms(use(loadRoomTexts(useLocale())), terms);
}
