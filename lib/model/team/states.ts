import type { Answer, Instrument, Question, Respondent } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { isSubstantive } from './tally';
import type { Combined } from './team';

/**
 * How a question stands in a team. `tooFew`: fewer members than the minimum answered it in confidence, so
 * that nothing of it is counted, and nothing may be said of it but that: it is neither unanswered nor
 * unknown. `unknown`: those who answered do not know.
 */
export const QUESTION_STATES = [
  'settled',
  'agreed',
  'split',
  'unknown',
  'tooFew',
  'unanswered',
] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** The states of a question that a team may still settle. */
export const OPEN_STATES = ['split', 'tooFew', 'unknown', 'unanswered'] as const;
export type OpenState = (typeof OPEN_STATES)[number];

export const isOpenState = (state: QuestionState): state is OpenState =>
  (OPEN_STATES as readonly QuestionState[]).includes(state);

interface Given {
  combined: Pick<Combined, 'answers' | 'intervals' | 'withheld'>;
  respondents: readonly Respondent[];
  /** Questions with a consensus. */
  settled: ReadonlySet<string>;
  /** Questions that the split rule calls split. */
  splits: ReadonlySet<string>;
}

/** The state of each question, in this order. In confidence it follows from what may be shown. */
export function questionStates(
  questions: Instrument['questions'],
  given: Given,
): { question: string; state: QuestionState }[] {
  return questions.map((question) => ({ question: question.id, state: stateOf(question, given) }));
}

function stateOf(
  question: Question,
  { combined: { answers, intervals, withheld }, respondents, settled, splits }: Given,
): QuestionState {
  const { id } = question;
  if (settled.has(id)) return 'settled';
  if (withheld.has(id)) return 'tooFew';
  if (splits.has(id) || intervals.get(id)?.divided) return 'split';
  const answer = answers[id];
  if (answer === undefined) return 'unanswered';
  if (answer !== UNKNOWN) return 'agreed';
  return question.kind === 'choice' && stands(id, respondents) > 1 ? 'split' : 'unknown';
}

/** How many different answers members gave. */
const stands = (id: string, respondents: readonly Respondent[]): number =>
  new Set(respondents.map(({ answers }): Answer | undefined => answers[id]).filter(isSubstantive))
    .size;
