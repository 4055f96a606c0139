import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { evidenceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';

/** The evidence in a language, fetched once for the whole page. */
export const evidenceOf = oncePerLocale(evidenceTexts);

/** The sources by name, fetched once for the whole page. */
export const sourcesOf = oncePerLocale(sourceTexts);
