import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Ends, RequirementResult } from '@/lib/model/result';
import { CAPACITIES, type RuleId } from '@/lib/model/types';
import { levelAt } from './levels';
import { demandOf, difference, differenceAt, factorSteps, whole } from './missing';

/** What each factor misses today, in whole steps, and the levels that follow. */
export interface Scored {
  best: Uint8Array;
  worst: Uint8Array;
  /** NaN where no requirement of the factor has a point. */
  point: Float64Array;
  /** Positions in LEVELS per capacity, under the default rule. */
  levels: { best: number[]; worst: number[] };
}

/**
 * Scores a reading with exact ends: every answer enters with one sign, so the best end is lowest demand
 * against highest supply and the worst end the reverse.
 */
export function score(reading: AnswerReading): Scored {
  const { structure, low, high, cap } = reading;
  const size = structure.factors.length;
  const best = factorSteps(structure, low, high, cap, new Uint8Array(size));
  const worst = factorSteps(structure, high, low, cap, new Uint8Array(size));
  return {
    best,
    worst,
    point: pointsOf(reading),
    levels: {
      best: levelsOf(reading, best),
      worst: levelsOf(reading, worst),
    },
  };
}

/** Positions in LEVELS per capacity. */
export const levelsOf = (
  { structure }: Pick<AnswerReading, 'structure'>,
  steps: ArrayLike<number>,
  rule: RuleId = 'default',
): number[] => CAPACITIES.map((_, capacity) => levelAt(structure, capacity, rule, steps));

/**
 * Over the requirements that have a point; one without a point counts at its best end, so that the point
 * never lies below what is missed in any case.
 */
function pointsOf({ structure, low, high, point, cap }: AnswerReading): Float64Array {
  const result = new Float64Array(structure.factors.length).fill(Number.NaN);
  const floor = new Float64Array(structure.factors.length);
  for (let r = 0; r < structure.requirements.length; r++) {
    const { factor } = structure.requirements[r]!;
    const steps = differenceAt(structure, r, point, point, cap);
    if (Number.isNaN(steps)) {
      floor[factor] = Math.max(floor[factor]!, whole(differenceAt(structure, r, low, high, cap)));
    } else {
      const before = result[factor]!;
      result[factor] = Math.max(Number.isNaN(before) ? 0 : before, whole(steps));
    }
  }
  for (let f = 0; f < result.length; f++) {
    if (!Number.isNaN(result[f]!)) result[f] = Math.max(result[f]!, floor[f]!);
  }
  return result;
}

/** A factor's ends as they are shown. */
export const endsOf = ({ best, worst, point }: Omit<Scored, 'levels'>, factor: number): Ends => ({
  best: best[factor]!,
  worst: worst[factor]!,
  point: orNull(point[factor]!),
});

export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A requirement with its demand, its supply and what is missed between them. */
export function requirementResult(reading: AnswerReading, r: number): RequirementResult {
  const { structure, low, high, point, cap } = reading;
  const one = structure.requirements[r]!;
  const { requirement, supply } = one;
  const asked = (values: Float64Array) => demandOf(structure, one, values, cap);
  const demand = { best: asked(low), worst: asked(high), point: orNull(asked(point)) };
  const has = { best: high[supply]!, worst: low[supply]!, point: orNull(point[supply]!) };
  const missed = (d: number, s: number) => Math.max(0, difference(requirement, d, s));
  return {
    id: requirement.id,
    demand,
    supply: has,
    shortfall: {
      best: missed(demand.best, has.best),
      worst: missed(demand.worst, has.worst),
      point: demand.point === null || has.point === null ? null : missed(demand.point, has.point),
    },
  };
}
