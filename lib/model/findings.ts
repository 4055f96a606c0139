import type { Assumptions } from './assumptions';
import type { Autonomy } from './autonomy';
import type { PoolingResult } from './pooling';
import type { Reading } from './reading';
import type { ReferenceResult } from './reference';
import type { Scored } from './score';
import type { Answer, AssessRequest, CapacityId, Level, Side, Verdict } from './types';
import type { ViewProfile } from './views';

/** Everything that flags, notes and advice look at. */
export interface Findings {
  request: AssessRequest;
  reading: Reading;
  assumptions: Assumptions;
  scored: Scored;
  levels: Level[];
  overall: Level;
  verdict: Verdict;
  views: ViewProfile;
  pooling: PoolingResult;
  autonomy: Autonomy;
  reference: ReferenceResult | null;
  claims: Claim[];
}

/** What the proposal claims a capacity must carry beside what the team rates; never averaged (V29). */
export interface Claim {
  capacity: CapacityId;
  question: string | null;
  /** 0–100, null when unknown. */
  central: number | null;
  local: number | null;
}

/** A scale answer 0–4, or null when it is unknown, hidden or not given. */
export function scale({ reading }: Findings, id: string): number | null {
  const answer: Answer | undefined = reading.answers[id];
  return typeof answer === 'number' ? answer : null;
}

/** The shortfall of a factor, 0–100, or null when it cannot be known. */
export function shortfallOf({ reading, scored }: Findings, factor: string): number | null {
  const value = scored.point.shortfall[reading.structure.factorPosition.get(factor) ?? -1];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Ids of the answered questions on these sides of a factor. */
export function answeredFor(
  { reading }: Findings,
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
