import type en from '@/content/en/consultation-report.json';
import type nl from '@/content/nl/consultation-report.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the reading of many and its report. Dutch sets the keys. */
export type ConsultationReportTexts = Templates<
  typeof nl & typeof en,
  Placeholders['consultation-report']
>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/consultation-report.json'),
  en: () => import('@/content/en/consultation-report.json'),
};

/** The words of the reading of many, in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function consultationReportTexts(locale: Locale): Promise<ConsultationReportTexts> {
  return (await files[locale]()).default as ConsultationReportTexts;
}
