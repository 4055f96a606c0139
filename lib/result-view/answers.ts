import { answersOf } from '@/lib/findings/answers';
import { questionById } from '@/lib/instrument/questions';
import { type AnswerInterval, UNKNOWN } from '@/lib/model/types';
import { answerWords } from '@/lib/wording/answer';
import type { Wording } from '@/lib/wording/texts';
import type { ResultViewProps } from './types';

/** The question that a cost table answers in place of the team. */
export const PROMISED = 'demand-funding-promised';

/** An answer in its own words, and how certain it is. */
export interface AnswerView {
  text: string;
  state: 'given' | 'unknown' | 'none' | 'unsure' | 'divided' | 'agreed' | 'replaced';
}

type Input = Pick<ResultViewProps, 'request' | 'result' | 'wording'>;

/** Answers by question in their own words; one that the cost table replaced is told as amounts by the caller. */
export function answerViews({ request, result, wording }: Input): (question: string) => AnswerView {
  const answers = answersOf({ request });
  const { answers: texts } = wording.texts.findings;
  return (id) => {
    const question = questionById(id);
    const interval = request.intervals?.[id];
    if (id === PROMISED && result.costs?.band) return { text: '', state: 'replaced' };
    if (interval && question)
      return {
        text: intervalWords(wording, id, interval),
        state: interval.divided ? 'divided' : 'given',
      };
    const answer = answers[id];
    if (!question || answer === undefined) return { text: texts.none, state: 'none' };
    if (answer === UNKNOWN) return { text: texts.unknown, state: 'unknown' };
    const text = answerWords(wording, question, answer);
    if (request.consensus?.[id]) return { text, state: 'agreed' };
    if (result.team?.splits.includes(id)) return { text, state: 'divided' };
    return { text, state: request.unsure?.includes(id) ? 'unsure' : 'given' };
  };
}

/** An interval as the answers at its two ends. */
function intervalWords(wording: Wording, id: string, { low, high }: AnswerInterval): string {
  const question = questionById(id);
  if (!question) return '';
  const { range } = wording.texts.findings.steps;
  const [from, to] = [answerWords(wording, question, low), answerWords(wording, question, high)];
  return from === to ? from : range.replace('{low}', from).replace('{high}', to);
}
