import en from '@/content/en/api.json';
import nl from '@/content/nl/api.json';
import type { Locale } from '@/lib/i18n/locales';

/** The messages of refusals of the machine interface. */
export type ApiTexts = typeof nl;

export const apiTexts: Record<Locale, ApiTexts> = { nl, en };
