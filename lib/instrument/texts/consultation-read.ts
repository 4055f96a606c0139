import type en from '@/content/en/consultation-read.json';
import type nl from '@/content/nl/consultation-read.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the screens on which a region reads many. Dutch sets the keys. */
export type ConsultationReadTexts = Templates<
  typeof nl & typeof en,
  Placeholders['consultation-read']
>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/consultation-read.json'),
  en: () => import('@/content/en/consultation-read.json'),
};

/** The words of those screens in one language. */
export async function consultationReadTexts(locale: Locale): Promise<ConsultationReadTexts> {
  return (await files[locale]()).default as ConsultationReadTexts;
}
