import type nl from '@/content/nl/consultation-online.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words with which a region asks, follows and publishes online. Dutch sets the keys. */
export type ConsultationOnlineTexts = Templates<typeof nl, Placeholders['consultation-online']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/consultation-online.json'),
  en: () => import('@/content/en/consultation-online.json'),
};

/** These words in one language. */
export async function consultationOnlineTexts(locale: Locale): Promise<ConsultationOnlineTexts> {
  return (await files[locale]()).default as ConsultationOnlineTexts;
}
