import en from '@/content/en/api.json';
import nl from '@/content/nl/api.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The messages of refusals of the machine interface. */
export type ApiTexts = Templates<typeof nl, Placeholders['api']>;

export const apiTexts: Record<Locale, ApiTexts> = { nl, en } as Record<Locale, unknown> as Record<
  Locale,
  ApiTexts
>;
