import en from '@/content/en/consultation.json';
import nl from '@/content/nl/consultation.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The words of the region's screens, by namespace. Dutch sets the keys. */
export type ConsultationTexts = Templates<typeof nl, Placeholders['consultation']>;
export type ConsultationNamespace = keyof ConsultationTexts;

const texts = { nl, en } as Record<Locale, unknown> as Record<Locale, ConsultationTexts>;

/** All words of the region's screens in a language, for server components. */
export const consultationTexts = (locale: Locale): ConsultationTexts => texts[locale];
