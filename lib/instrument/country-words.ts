import data from '@/content/instrument/country-words.json';
import type { Locale } from '@/lib/i18n/locales';

/** A place where a word of one country is meant, whoever reads it. */
export interface WordException {
  file: string;
  under?: string;
  key?: string;
  words?: string[];
  why: string;
}

/**
 * The words that only one country uses, by country and language. No text may hold one outside the terms,
 * but for the exceptions; the check of the content sees to it.
 */
export const countryWords = data.words as Record<string, Record<Locale, string[]>>;
