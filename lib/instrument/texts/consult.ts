import type nl from '@/content/nl/consult.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the screens on which a body answers a consultation online. Dutch sets the keys. */
export type ConsultTexts = Templates<typeof nl, Placeholders['consult']>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/consult.json'),
  en: () => import('@/content/en/consult.json'),
};

/** These words in one language. */
export async function consultTexts(locale: Locale): Promise<ConsultTexts> {
  return (await files[locale]()).default as ConsultTexts;
}
