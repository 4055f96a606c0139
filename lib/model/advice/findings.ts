import type { Assumptions } from '@/lib/model/assumptions';
import type { PoolingResult } from '@/lib/model/digital/pooling';
import type { ViewProfile } from '@/lib/model/digital/views';
import type { Autonomy } from '@/lib/model/scoring/autonomy';
import type { Reading } from '@/lib/model/scoring/reading';
import type { ReferenceResult } from '@/lib/model/scoring/reference';
import type { Scored } from '@/lib/model/scoring/score';
import type {
  Answer,
  CapacityId,
  ScoredRequest,
  Side,
  Verdict,
  VerdictLevel,
} from '@/lib/model/types';

/** Everything that flags, notes and advice look at. */
export interface Findings {
  request: ScoredRequest;
  reading: Reading;
  assumptions: Assumptions;
  scored: Scored;
  levels: VerdictLevel[];
  overall: VerdictLevel;
  verdict: Verdict;
  views: ViewProfile;
  pooling: PoolingResult;
  autonomy: Autonomy;
  reference: ReferenceResult | null;
  claims: Claim[];
}

/** What the proposal claims a capacity must carry beside what the team rates; never averaged (test case V29). */
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
