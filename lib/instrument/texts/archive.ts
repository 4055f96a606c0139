import type nl from '@/content/nl/archive.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words about the archive of a consultation, and in it. Dutch sets the keys. */
export type ArchiveTexts = Templates<typeof nl, Placeholders['archive']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/archive.json'),
  en: () => import('@/content/en/archive.json'),
};

/** These words in one language. */
export async function archiveTexts(locale: Locale): Promise<ArchiveTexts> {
  return (await files[locale]()).default as ArchiveTexts;
}
