import type en from '@/content/en/export.json';
import type nl from '@/content/nl/export.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the formats beside the PDF. Dutch sets the keys. */
export type ExportTexts = Templates<typeof nl & typeof en, Placeholders['export']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/export.json'),
  en: () => import('@/content/en/export.json'),
};

/** The words of the formats beside the PDF, in one language. */
export async function exportTexts(locale: Locale): Promise<ExportTexts> {
  return (await files[locale]()).default as ExportTexts;
}
