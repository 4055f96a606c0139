import type { DraftRequest } from '@/lib/draft/draft';
import { instrument } from '@/lib/instrument/instrument';
import { intervalsOf } from '@/lib/model';
import type { AnswerInterval, Answers } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { ownFacts } from './own-facts';

/** What a team answered together, without its members. */
export interface AnsweredTogether {
  /** Of a scale the level nearest to its point, as a control shows it; the interval counts. */
  answers: Answers;
  intervals: Record<string, AnswerInterval>;
}

/** What the members of a team answered together. */
export function answeredTogether(request: DraftRequest): AnsweredTogether {
  const { respondents, consensus, confidential } = request;
  const { intervals, answers } = intervalsOf(instrument, {
    context: { task: {} },
    ...ownFacts(request.answers),
    respondents,
    consensus,
    confidential,
  });
  const shown = Object.entries(intervals).map(([id, { point }]) => [
    id,
    point === null ? UNKNOWN : Math.round(point),
  ]);
  return { answers: { ...answers, ...Object.fromEntries(shown) }, intervals };
}
