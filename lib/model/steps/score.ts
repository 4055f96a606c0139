import type { AnswerReading } from '@/lib/model/answers/reading';
import type { CapacityResult, Ends, Reading, RequirementResult } from '@/lib/model/result';
import { CAPACITIES } from '@/lib/model/types';
import { levelAt, readingOf } from './levels';
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

/** Scores a reading: what is missed and the levels, with exact ends. */
export function score(reading: AnswerReading): Scored {
  const { best, worst } = stepsMissed(reading);
  return {
    best,
    worst,
    point: pointsOf(reading),
    levels: { best: levelsOf(reading, best), worst: levelsOf(reading, worst) },
  };
}

/**
 * What each factor misses at either end. Every answer enters with one sign, so the best end is lowest demand
 * against highest supply and the worst end the reverse.
 */
export function stepsMissed(reading: AnswerReading): Pick<Scored, 'best' | 'worst'> {
  const { structure, low, high, cap } = reading;
  const size = structure.factors.length;
  return {
    best: factorSteps(structure, low, high, cap, new Uint8Array(size)),
    worst: factorSteps(structure, high, low, cap, new Uint8Array(size)),
  };
}

/** Positions in LEVELS per capacity. */
export const levelsOf = (
  { structure }: Pick<AnswerReading, 'structure'>,
  steps: ArrayLike<number>,
): number[] => CAPACITIES.map((_, capacity) => levelAt(structure, capacity, 'default', steps));

/** The heaviest of the capacities' levels at either end. */
export const overallOf = ({ best, worst }: Scored['levels']): Reading =>
  readingOf(Math.max(...best), Math.max(...worst));

/** The capacities' levels at either end. */
export const capacitiesOf = ({
  best,
  worst,
}: Scored['levels']): (Reading & Pick<CapacityResult, 'id'>)[] =>
  CAPACITIES.map((id, c) => ({ id, ...readingOf(best[c]!, worst[c]!) }));

/**
 * Over the requirements that have a point; one without a point counts at its best end, so that the point
 * never lies below what is missed in any case.
 */
function pointsOf({ structure, low, high, point, cap }: AnswerReading): Float64Array {
  return Float64Array.from(structure.factors, ({ requirements }) => {
    let [most, hasPoint] = [0, false];
    for (const r of requirements) {
      const steps = differenceAt(structure, r, point, point, cap);
      hasPoint ||= !Number.isNaN(steps);
      const missed = Number.isNaN(steps) ? differenceAt(structure, r, low, high, cap) : steps;
      most = Math.max(most, whole(missed));
    }
    return hasPoint ? most : Number.NaN;
  });
}

/** A factor's ends as they are shown. */
export const endsOf = ({ best, worst, point }: Omit<Scored, 'levels'>, factor: number): Ends => ({
  best: best[factor]!,
  worst: worst[factor]!,
  point: orNull(point[factor]!),
});

/** What to go by where one number is needed: the point, or the end in the given direction without one. */
export const byPoint = ({ best, worst, point }: Ends, without: 'best' | 'worst'): number =>
  point ?? (without === 'best' ? best : worst);

/** Whether two readings of a factor are one. */
export const sameEnds = (one: Ends, other: Ends): boolean =>
  one.best === other.best && one.worst === other.worst && one.point === other.point;

export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A requirement with its demand, its supply and what is missed between them. */
export function requirementResult(reading: AnswerReading, r: number): RequirementResult {
  const { structure, low, high, point, cap } = reading;
  const one = structure.requirements[r]!;
  const { requirement, supply: at } = one;
  const ends = (best: number, worst: number, given: number): Ends => ({
    best,
    worst,
    point: orNull(given),
  });
  const asked = (values: Float64Array) => demandOf(structure, one, values, cap);
  const demand = ends(asked(low), asked(high), asked(point));
  const supply = ends(high[at]!, low[at]!, point[at]!);
  const missed = (d: number | null, s: number | null) =>
    d === null || s === null ? Number.NaN : Math.max(0, difference(requirement, d, s));
  const shortfall = ends(
    missed(demand.best, supply.best),
    missed(demand.worst, supply.worst),
    missed(demand.point, supply.point),
  );
  return { id: requirement.id, demand, supply, shortfall };
}
