import type nl from '@/content/nl/publication.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the page of a publication, and of one's own place beside it. Dutch sets the keys. */
export type PublicationTexts = Templates<typeof nl, Placeholders['publication']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/publication.json'),
  en: () => import('@/content/en/publication.json'),
};

/** These words in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function publicationTexts(locale: Locale): Promise<PublicationTexts> {
  return (await files[locale]()).default as PublicationTexts;
}
