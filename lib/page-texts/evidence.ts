import type { Locale } from '@/lib/i18n/locales';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';

type Loaded = ReturnType<typeof evidenceTexts>;

const loading = new Map<Locale, Loaded>();

/** The evidence in a language, fetched once for the whole page. */
export function evidenceOf(locale: Locale): Loaded {
  const known = loading.get(locale) ?? evidenceTexts(locale);
  loading.set(locale, known);
  return known;
}
