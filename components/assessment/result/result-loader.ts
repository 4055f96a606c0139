import type { Locale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { loadResultWords, type ResultWords } from '@/lib/session/result/result-words';

/** What showing a result takes: the model with its figures, and the words. */
export interface ResultKit extends ResultWords {
  Body: typeof import('./ResultBody').ResultBody;
}

async function fetchKit(locale: Locale): Promise<ResultKit> {
  const [words, Body] = await Promise.all([
    loadResultWords(locale),
    import('./ResultBody').then(({ ResultBody }) => ResultBody),
    // Its worker must be there when the network is not.
    import('@/lib/assessor/assessor').then(({ assessor }) => assessor().start()),
  ]);
  return { Body, ...words };
}

/** Everything that showing a result takes. */
export const loadResult = oncePerLocale(fetchKit);
