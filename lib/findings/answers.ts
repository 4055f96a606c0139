import { instrument } from '@/lib/instrument/instrument';
import type { AssessmentResult } from '@/lib/model';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import type { QuestionState } from '@/lib/model/team/states';
import { combine } from '@/lib/model/team/team';
import type { Answers } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';
import type { Given } from './finding';

/** The answers as one set: a team's together, with what it agreed on. */
export const answersOf = ({ request }: Pick<Given, 'request'>): Answers =>
  combine(request, instrument, assume(defaultAssumptions(instrument), 'unsureReach')).answers;

/** Whether something is answered, and if not, why not. */
export type Answered = 'answered' | 'divided' | 'tooFew' | 'unanswered';

const IN_TEAM: Record<QuestionState, Answered> = {
  settled: 'answered',
  agreed: 'answered',
  split: 'divided',
  unknown: 'unanswered',
  tooFew: 'tooFew',
  unanswered: 'unanswered',
};

/**
 * Whether a question has an answer: a team may not agree, or too few of it may have answered. Of a team the
 * result says so, wherever its members' answers are not at hand.
 */
export function answeredState({ request, result }: Given, question: string): Answered {
  const inTeam = stateIn(result, question);
  if (inTeam) return IN_TEAM[inTeam];
  const answer = answersOf({ request })[question];
  return answer === undefined || answer === 'unknown' ? 'unanswered' : 'answered';
}

/** How a question stands in a team; undefined without a team, or where it is not asked. */
export const stateIn = (
  { team }: Pick<AssessmentResult, 'team'>,
  question: string,
): QuestionState | undefined => team?.states.find((one) => one.question === question)?.state;

/** What stands in the place of an answer that does not count: not known, or too few answers. */
export const missingWords = (
  wording: Wording,
  result: Pick<AssessmentResult, 'team'>,
  questions: readonly string[],
): string =>
  anyTooFew(result, questions) ? wording.texts.findings.tooFew : wording.texts.findings.unknown;

/** Whether too few members answered any of these questions for it to count. */
export const anyTooFew = (
  result: Pick<AssessmentResult, 'team'>,
  questions: readonly string[],
): boolean => questions.some((question) => stateIn(result, question) === 'tooFew');
