import type en from '@/content/en/export.json';
import type nl from '@/content/nl/export.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import { UNSTATED } from '@/lib/instrument/countries';
import type { Placeholders } from './placeholders';
import { countryTerms, inTerms, termsOf } from './terms';

/** The words of the formats beside the PDF. Dutch sets the keys. */
export type ExportTexts = Templates<typeof nl & typeof en, Placeholders['export']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/export.json'),
  en: () => import('@/content/en/export.json'),
};

/** The words of the formats beside the PDF, in one language. */
export async function exportTexts(locale: Locale, country = UNSTATED): Promise<ExportTexts> {
  const [texts, terms] = await Promise.all([files[locale](), countryTerms(locale)]);
  return inTerms(texts.default as ExportTexts, termsOf(terms, country));
}
