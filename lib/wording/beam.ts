import type { BeamWords } from '@/lib/charts/beam';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import { score, wholeScore } from './numbers';
import type { Wording } from './texts';

/** The words on a beam. */
export function beamWords(wording: Wording, { capacity }: ResultTexts): BeamWords {
  return {
    asked: capacity.asked,
    had: capacity.had,
    shortfall: (factor) => shortfallWords(wording, capacity, factor),
  };
}

function shortfallWords(
  wording: Wording,
  texts: ResultTexts['capacity'],
  { shortfall, after }: BeamFactor,
): string {
  if (shortfall === null) return texts.unknown;
  const values = { shortfall: score(wording, shortfall), after: score(wording, after) };
  if (after !== null && wholeScore(after) !== wholeScore(shortfall))
    return fill(texts.shortfallAfter, values);
  return wholeScore(shortfall) === 0 ? texts.noShortfall : fill(texts.shortfall, values);
}
