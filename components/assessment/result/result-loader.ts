import type { Locale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Speech } from '@/lib/wording/texts';

/** What showing a result takes: the model with its figures, and the words. */
export interface ResultKit {
  Body: typeof import('./ResultBody').ResultBody;
  speech: Speech;
  words: ResultTexts;
}

async function fetchKit(locale: Locale): Promise<ResultKit> {
  const [speech, words, Body] = await Promise.all([
    import('@/lib/wording/texts').then(({ loadSpeech }) => loadSpeech(locale)),
    import('@/lib/instrument/texts/result').then(({ resultTexts }) => resultTexts(locale)),
    import('./ResultBody').then(({ ResultBody }) => ResultBody),
    // Its worker must be there when the network is not.
    import('@/lib/assessor/assessor').then(({ assessor }) => assessor().start()),
  ]);
  return { Body, speech, words };
}

/** Everything that showing a result takes. */
export const loadResult = oncePerLocale(fetchKit);
