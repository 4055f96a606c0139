import { fill } from '@/lib/i18n/fill';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest, Verdict } from '@/lib/model/types';
import { type CapacityWords, capacityWords } from './capacity';
import { whatWouldChange } from './change';
import { firmness } from './firmness';
import type { Wording } from './texts';

/** The conclusion of an assessment in words. */
export interface Conclusion {
  headline: string;
  advice: { id: Verdict; title: string; sentence: string; norm: string };
  capacities: CapacityWords[];
  firmness: string;
  whatWouldChange: string[];
}

/** The conclusion, for page one of the report and the first screen of the result. */
export function conclusion(
  wording: Wording,
  request: Pick<AssessRequest, 'context'>,
  result: AssessmentResult,
): Conclusion {
  const { model, report } = wording.texts;
  const quick = result.basis === 'quick';
  const advice = model.advice[result.overall.advice];
  const norm = model.norms[result.norm];
  return {
    headline: headline(wording, request, result),
    advice: {
      id: result.overall.advice,
      title: quick ? report.words.quickTitle : advice.title,
      sentence: quick ? report.words.quickSentence : advice.sentence,
      norm: fill(report.words.norm, { norm: norm.title, text: norm.short }),
    },
    capacities: result.capacities.map((capacity) => capacityWords(wording, result, capacity)),
    firmness: firmness(wording, result),
    whatWouldChange: whatWouldChange(wording, result),
  };
}

function headline(
  { texts }: Wording,
  { context }: Pick<AssessRequest, 'context'>,
  { basis, overall }: AssessmentResult,
): string {
  const { words } = texts.report;
  const sentence =
    basis === 'quick'
      ? words.headline.quick
      : overall.advice === 'prepare' && overall.level === 'carries'
        ? words.headline.prepareCarries
        : words.headline[overall.advice];
  const name = context.municipality?.name?.trim();
  const starts = sentence.startsWith('{municipality}');
  const fallback = starts ? words.yourMunicipality : lowerFirst(words.yourMunicipality);
  return fill(sentence, { municipality: name || fallback });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
