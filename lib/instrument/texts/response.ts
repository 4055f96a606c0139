import type nl from '@/content/nl/response.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words about lists of bodies and about responses. Dutch sets the keys. */
export type ResponseTexts = Templates<typeof nl, Placeholders['response']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/response.json'),
  en: () => import('@/content/en/response.json'),
};

/** These words in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function responseTexts(locale: Locale): Promise<ResponseTexts> {
  return (await files[locale]()).default as ResponseTexts;
}
