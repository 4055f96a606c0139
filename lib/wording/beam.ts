import type { BeamWords } from '@/lib/charts/beam';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import { score, wholeScore } from './numbers';
import type { Speech } from './texts';

/** The words on a beam. */
export function beamWords(speech: Speech, { capacity }: ResultTexts): BeamWords {
  return {
    asked: capacity.asked,
    had: capacity.had,
    shortfall: (factor) => shortfallWords(speech, capacity, factor),
  };
}

function shortfallWords(
  speech: Speech,
  words: ResultTexts['capacity'],
  { shortfall, after }: BeamFactor,
): string {
  if (shortfall === null) return words.unknown;
  const values = { shortfall: score(speech, shortfall), after: score(speech, after) };
  if (after !== null && wholeScore(after) !== wholeScore(shortfall))
    return fill(words.shortfallAfter, values);
  return wholeScore(shortfall) === 0 ? words.noShortfall : fill(words.shortfall, values);
}
