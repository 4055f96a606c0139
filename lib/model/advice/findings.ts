import type { AnswerReading } from '@/lib/model/answers/reading';
import type { PoolingResult } from '@/lib/model/digital/pooling';
import type { DigitalFactor } from '@/lib/model/digital/readings';
import type { ViewProfile } from '@/lib/model/digital/views';
import type { AssessmentResult, Ends } from '@/lib/model/result';
import type { Scored } from '@/lib/model/steps/score';
import { endsOf } from '@/lib/model/steps/score';
import type { ScoredRequest, Side, Verdict } from '@/lib/model/types';

/** The two digital readings at each end. */
export type DigitalEnds = Record<'best' | 'worst' | 'point', DigitalFactor[]>;

/** Everything that flags, notes and advice look at. */
export interface Findings {
  request: ScoredRequest;
  reading: AnswerReading;
  scored: Scored;
  digital: DigitalEnds;
  advice: Verdict;
  views: ViewProfile;
  pooling: PoolingResult;
  autonomy: AssessmentResult['autonomy'];
  reference: AssessmentResult['reference'];
  provided: AssessmentResult['provided'];
}

/** A scale answer 0–4, or null when it is unknown, hidden or not given. */
export function scale({ reading }: Pick<Findings, 'reading'>, id: string): number | null {
  const answer = reading.answers[id];
  return typeof answer === 'number' ? answer : null;
}

/** Whole steps that a factor misses today; none when there is no such factor. */
export function missedBy(
  { reading, scored }: Pick<Findings, 'reading' | 'scored'>,
  id: string,
): Ends | null {
  const factor = reading.structure.factorPosition.get(id);
  return factor === undefined ? null : endsOf(scored, factor);
}

/** What to go by where one number is needed: the point, or the end in the given direction without one. */
export const byPoint = ({ best, worst, point }: Ends, without: 'best' | 'worst'): number =>
  point ?? (without === 'best' ? best : worst);

/** Ids of the answered questions on these sides of a factor. */
export function answeredFor(
  { reading }: Pick<Findings, 'reading'>,
  factor: string,
  sides: Side[] = ['demand', 'supply'],
): string[] {
  return reading.structure.scored
    .filter(
      ({ side, factors, id }) =>
        sides.includes(side) &&
        factors.some((link) => link.id === factor) &&
        reading.answers[id] !== undefined,
    )
    .map(({ id }) => id);
}
