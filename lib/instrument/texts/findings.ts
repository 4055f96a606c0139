import type en from '@/content/en/findings.json';
import type nl from '@/content/nl/findings.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The sentences that word a result. Dutch sets the keys. */
export type FindingTexts = Templates<typeof nl & typeof en, Placeholders['findings']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/findings.json'),
  en: () => import('@/content/en/findings.json'),
};

/** The sentences that word a result, in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function findingTexts(locale: Locale): Promise<FindingTexts> {
  return (await files[locale]()).default as FindingTexts;
}
