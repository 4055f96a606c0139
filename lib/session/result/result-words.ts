import type { Locale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Speech } from '@/lib/wording/texts';

/** The words of a result. */
export interface ResultWords {
  speech: Speech;
  words: ResultTexts;
}

async function fetchWords(locale: Locale): Promise<ResultWords> {
  const [speech, words] = await Promise.all([
    import('@/lib/wording/texts').then(({ loadSpeech }) => loadSpeech(locale)),
    import('@/lib/instrument/texts/result').then(({ resultTexts }) => resultTexts(locale)),
  ]);
  return { speech, words };
}

/** The words of a result, fetched once per language. */
export const loadResultWords = oncePerLocale(fetchWords);
