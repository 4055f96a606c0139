import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { AssessmentResult } from '@/lib/model/result';
import { percent } from './numbers';
import type { Wording } from './texts';

const FIRM = 0.8;
const FAIRLY = 0.6;

/** How firm the conclusion is, in one sentence. */
export function firmness(wording: Wording, { basis, overall }: AssessmentResult): string {
  const { words: texts } = wording.texts.report;
  const sentences = wording.texts.model.firmness;
  if (basis === 'quick') return texts.firmnessQuick;
  if (overall.level === null || overall.level === 'unknown') return sentences.withheld;
  if (!overall.stability) return texts.firmnessNotRun;
  const { runs, levels } = overall.stability;
  const share = levels[overall.level];
  const sentence =
    share >= FIRM ? sentences.firm : share >= FAIRLY ? sentences.fairly : sentences.loose;
  return fill(sentence, {
    share: percent(wording, share),
    runs: formatNumber(wording.locale, runs),
  });
}
