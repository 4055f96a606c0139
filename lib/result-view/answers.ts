import { stateIn } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { assumed } from '@/lib/instrument/assumptions';
import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import { combine } from '@/lib/model/team/team';
import type { Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { answerWords } from '@/lib/wording/answer';
import type { Wording } from '@/lib/wording/texts';
import type { ResultViewProps } from './types';

/** The question that a cost table answers in place of the team. */
export const PROMISED = 'demand-funding-promised';

/** An answer in its own words, and how it came about. */
export interface AnswerView {
  text: string;
  state: 'given' | 'unknown' | 'none' | 'tooFew' | 'unsure' | 'divided' | 'agreed' | 'replaced';
}

type Input = Pick<ResultViewProps, 'request' | 'result' | 'wording'>;

/**
 * Answers by question in their own words; of a team, the answers at both ends of its interval. One that the
 * cost table replaced is told as amounts by whoever shows it.
 */
export function answerViews({ request, result, wording }: Input): (question: string) => AnswerView {
  const { answers, intervals } = combine(request, instrument, assumed('unsureReach'));
  const { answers: texts } = wording.texts.findings;
  return (id) => {
    const question = questionById(id);
    const answer = answers[id];
    if (id === PROMISED && result.costs?.band) return { text: '', state: 'replaced' };
    if (stateIn(result, id) === 'tooFew') return { text: texts.tooFew, state: 'tooFew' };
    if (!question || answer === undefined) return { text: texts.none, state: 'none' };
    const interval = intervals.get(id);
    const unsure = request.unsure?.includes(id) ?? false;
    const apart = interval && interval.low < interval.high && !unsure;
    const state = interval?.divided ? 'divided' : unsure ? 'unsure' : 'given';
    if (apart && answer !== UNKNOWN)
      return { text: intervalWords(wording, question, interval), state };
    if (answer === UNKNOWN) return { text: texts.unknown, state: 'unknown' };
    const text = answerWords(wording, question, answer);
    return { text, state: request.consensus?.[id] ? 'agreed' : state };
  };
}

/** An interval as the answers at its two ends. */
function intervalWords(
  wording: Wording,
  question: Question,
  { low, high }: { low: number; high: number },
): string {
  const [from, to] = [low, high].map((value) => answerWords(wording, question, value));
  return fill(wording.texts.findings.answers.between, { low: from ?? '', high: to ?? '' });
}
