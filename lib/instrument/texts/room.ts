import type nl from '@/content/nl/room.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the screens about rooms. Dutch sets the keys. */
export type RoomTexts = Templates<typeof nl, Placeholders['room']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/room.json'),
  en: () => import('@/content/en/room.json'),
};

/** The words of the screens about rooms in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function roomTexts(locale: Locale): Promise<RoomTexts> {
  return (await files[locale]()).default as RoomTexts;
}
