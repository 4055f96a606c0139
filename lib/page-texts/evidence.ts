import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';

/** The evidence in a language, fetched once for the whole page. */
export const evidenceOf = oncePerLocale(evidenceTexts);
