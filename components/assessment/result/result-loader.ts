import type { Locale } from '@/lib/i18n/locales';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import type { Speech } from '@/lib/report/texts';

/** What showing a result takes: the model with its figures, and the words. */
export interface ResultKit {
  Body: typeof import('./ResultBody').ResultBody;
  speech: Speech;
  words: ResultTexts;
}

const loads = new Map<Locale, Promise<ResultKit>>();

async function fetchKit(locale: Locale): Promise<ResultKit> {
  const [{ ResultBody }, { assessor }, { loadSpeech }, { resultTexts }] = await Promise.all([
    import('./ResultBody'),
    import('./assessor'),
    import('@/lib/report/texts'),
    import('@/lib/instrument/result-texts'),
  ]);
  const [speech, words] = await Promise.all([
    loadSpeech(locale),
    resultTexts(locale),
    // Its worker must be there when the network is not.
    assessor().start(),
  ]);
  return { Body: ResultBody, speech, words };
}

/** Loads it once; a load that failed is tried again next time. */
export function loadResult(locale: Locale): Promise<ResultKit> {
  let load = loads.get(locale);
  if (!load) {
    load = fetchKit(locale);
    load.catch(() => loads.delete(locale));
    loads.set(locale, load);
  }
  return load;
}
