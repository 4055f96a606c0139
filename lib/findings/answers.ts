import { instrument } from '@/lib/instrument/instrument';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import { combine } from '@/lib/model/team/team';
import type { Answers } from '@/lib/model/types';
import type { Given } from './finding';

/** The answers as one set: a team's together, with what it agreed on. */
export const answersOf = ({ request }: Pick<Given, 'request'>): Answers =>
  combine(request, instrument, assume(defaultAssumptions(instrument), 'unsureReach')).answers;

/** Whether something is answered, and if not, why not. */
export type Answered = 'answered' | 'divided' | 'tooFew' | 'unanswered';

/** Whether a question has an answer: a team may not agree, or too few of it may have answered. */
export function answeredState({ request, result }: Given, question: string): Answered {
  const answer = answersOf({ request })[question];
  if (result.team?.withheld.includes(question)) return 'tooFew';
  if (result.team?.splits.includes(question)) return 'divided';
  return answer === undefined || answer === 'unknown' ? 'unanswered' : 'answered';
}
