'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type RoomTexts, roomTexts } from '@/lib/instrument/texts/room';
import { useLocale } from './ui';

/** The words of the screens about rooms. */
export const loadRoomTexts = oncePerLocale(roomTexts);

/** The same; waits for them where they are not there yet. */
export const useRoomTexts = (): RoomTexts => use(loadRoomTexts(useLocale()));
