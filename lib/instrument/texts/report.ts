import type en from '@/content/en/report.json';
import type nl from '@/content/nl/report.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the report. Dutch sets the keys. */
export type ReportTexts = Templates<typeof nl & typeof en, Placeholders['report']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/report.json'),
  en: () => import('@/content/en/report.json'),
};

/** The words of the report in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function reportTexts(locale: Locale): Promise<ReportTexts> {
  return (await files[locale]()).default as ReportTexts;
}
