import type en from '@/content/en/result.json';
import type nl from '@/content/nl/result.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the result pages. Dutch sets the keys. */
export type ResultTexts = Templates<typeof nl & typeof en, Placeholders['result']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/result.json'),
  en: () => import('@/content/en/result.json'),
};

/** The words of the result pages in one language. */
export async function resultTexts(locale: Locale): Promise<ResultTexts> {
  return (await files[locale]()).default as ResultTexts;
}
