import type { AssessmentResult } from '@/lib/model/result';
import { UNKNOWN } from '@/lib/model/types';

/** How many questions of a capacity nobody knows the answer to. */
export const openQuestions = ({
  ask,
}: Pick<AssessmentResult['capacities'][number], 'ask'>): number =>
  ask.reduce((count, { questions }) => count + questions.length, 0);

/** How many dimensions of digital government were chosen, and how many of those are served. */
export function dimensions({ chosen, served }: AssessmentResult['oecd']) {
  const known = chosen.filter((id) => id !== UNKNOWN);
  return { chosen: known.length, both: known.filter((id) => served.includes(id)).length };
}
