import { TOP } from '@/lib/model/answers/interval';
import type { RequirementStructure, Structure } from '@/lib/model/answers/structure';
import type { Requirement } from '@/lib/model/types';

/** Whole steps: half a step and more counts as one (model §3.3). */
export const whole = (steps: number): number => Math.floor(Math.max(0, steps) + 0.5);

/**
 * Steps by which a demand exceeds a supply, −4…4, negative where there is more than is asked (model §3.2).
 * Below `from` nothing is asked; from `absence` on, having nothing at all counts as four steps.
 */
export function difference(
  { from, most, absence }: Pick<Requirement, 'from' | 'most' | 'absence'>,
  demand: number,
  supply: number,
): number {
  if (demand < from) return -supply;
  if (absence !== null && demand >= absence && supply <= 0) return TOP;
  return Math.min(most, demand - supply);
}

/** Steps per scored question, at one end of what is known. */
export type Values = ArrayLike<number>;

/** What a requirement asks, after the norm and before `from`. */
export function demandOf(
  { strategic }: Structure,
  { demand, requirement }: RequirementStructure,
  values: Values,
  cap: number,
): number {
  let result = capped(strategic, demand[0]!, values, cap);
  for (let i = 1; i < demand.length; i++) {
    const other = capped(strategic, demand[i]!, values, cap);
    if (Number.isNaN(other) || Number.isNaN(result)) return Number.NaN;
    if (requirement.combine === 'min' ? other < result : other > result) result = other;
  }
  return result;
}

const capped = (strategic: Uint8Array, at: number, values: Values, cap: number): number =>
  strategic[at] === 1 && values[at]! > cap ? cap : values[at]!;

/** Steps by which a requirement is exceeded, −4…4, with demand and supply each at an end. */
export const differenceAt = (
  structure: Structure,
  r: number,
  demands: Values,
  supplies: Values,
  cap: number,
): number => {
  const requirement = structure.requirements[r]!;
  return difference(
    requirement.requirement,
    demandOf(structure, requirement, demands, cap),
    supplies[requirement.supply]!,
  );
};

/**
 * Whole steps that each factor misses: the largest of its requirements, so that a strength never hides a
 * hole beside it. `demands` and `supplies` hold no NaN.
 */
export function factorSteps(
  structure: Structure,
  demands: Values,
  supplies: Values,
  cap: number,
  into: Uint8Array,
): Uint8Array {
  into.fill(0);
  for (let r = 0; r < structure.requirements.length; r++) {
    const steps = whole(differenceAt(structure, r, demands, supplies, cap));
    const f = structure.requirements[r]!.factor;
    if (steps > into[f]!) into[f] = steps;
  }
  return into;
}
