'use client';

import { use } from 'react';
import { useLocale } from '@/components/i18n/UiProvider';
import type { Locale } from '@/lib/i18n/locales';
import { type RoomTexts, roomTexts } from '@/lib/instrument/room-texts';

const loads = new Map<Locale, Promise<RoomTexts>>();

/** Loads the words once; a load that failed is tried again next time. */
export function loadRoomTexts(locale: Locale): Promise<RoomTexts> {
  let load = loads.get(locale);
  if (!load) {
    load = roomTexts(locale);
    load.catch(() => loads.delete(locale));
    loads.set(locale, load);
  }
  return load;
}

/** The words of the screens about rooms; waits for them where they are not there yet. */
export const useRoomTexts = (): RoomTexts => use(loadRoomTexts(useLocale()));
