import type { Locale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Wording } from '@/lib/wording/texts';

/** The words of a result. */
export interface ResultWords {
  wording: Wording;
  texts: ResultTexts;
}

async function fetchWords(locale: Locale): Promise<ResultWords> {
  const [wording, texts] = await Promise.all([
    import('@/lib/wording/texts').then(({ loadRawWording }) => loadRawWording(locale)),
    import('@/lib/instrument/texts/result').then(({ resultTexts }) => resultTexts(locale)),
  ]);
  return { wording, texts };
}

/** The words of a result, fetched once per language; the terms of a country are still to be filled in. */
export const loadResultWords = oncePerLocale(fetchWords);
