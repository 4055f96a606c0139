import { levelIn } from '@/lib/model/answers/conditions';
import type { AnswerReading } from '@/lib/model/answers/reading';
import type { DigitalEnds } from '@/lib/model/digital/readings';
import type { AssessmentResult, Ends } from '@/lib/model/result';
import { endsOf, type Scored } from '@/lib/model/steps/score';
import type { Question, ScoredRequest, Verdict } from '@/lib/model/types';

/** Everything that flags, notes and advice look at. */
export interface Findings
  extends Pick<AssessmentResult, 'views' | 'pooling' | 'autonomy' | 'reference' | 'provided'> {
  request: ScoredRequest;
  reading: AnswerReading;
  scored: Scored;
  digital: DigitalEnds;
  advice: Verdict;
}

/** A scale answer 0–4, or null when it is unknown, hidden or not given. */
export const scale = ({ reading }: Findings, id: string): number | null =>
  levelIn(reading.answers, id);

/** What digital means are seen to make possible. */
export const affordancesSeen = ({ structure, point }: AnswerReading): Question[] =>
  structure.scored.filter(({ side }, at) => side === 'affordance' && point[at]! > 0);

/** Whole steps that a factor misses today; none when there is no such factor. */
export function missedBy({ reading, scored }: Findings, id: string): Ends | null {
  const factor = reading.structure.factorPosition.get(id);
  return factor === undefined ? null : endsOf(scored, factor);
}
