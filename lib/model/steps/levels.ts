import type { Structure, Thresholds } from '@/lib/model/answers/structure';
import type { Reading } from '@/lib/model/result';
import { LEVELS, type RuleId } from '@/lib/model/types';

/**
 * What a factor that misses so many steps adds to the counts of its capacity: how many factors miss at
 * least 1, 2, 3 and 4 steps, as the digits of one number in base 8.
 */
export const COUNTED = [0, 0o1, 0o11, 0o111, 0o1111];

/**
 * The level of a capacity, as a position in LEVELS: how many factors fall short and how deeply (model §3.4).
 * The deeper, the fewer it takes.
 */
export function levelOf({ strengthen, conditions }: Thresholds, counts: number): number {
  if (reaches(strengthen, counts)) return 2;
  return reaches(conditions, counts) ? 1 : 0;
}

function reaches(thresholds: readonly number[], counts: number): boolean {
  for (let digit = 0; digit < thresholds.length; digit++) {
    if (((counts >> (3 * digit)) & 7) >= thresholds[digit]!) return true;
  }
  return false;
}

/** The level of a capacity from the whole steps that every factor misses. */
export function levelAt(
  { capacities, rules }: Structure,
  capacity: number,
  rule: RuleId,
  steps: ArrayLike<number>,
): number {
  let counts = 0;
  for (const factor of capacities[capacity]!) counts += COUNTED[steps[factor]!]!;
  return levelOf(rules[rule][capacity]!, counts);
}

/** The heaviest of the capacities' levels. */
export function overallAt(structure: Structure, rule: RuleId, steps: ArrayLike<number>): number {
  let heaviest = 0;
  for (let capacity = 0; capacity < structure.capacities.length; capacity++) {
    heaviest = Math.max(heaviest, levelAt(structure, capacity, rule, steps));
  }
  return heaviest;
}

/** Two ends as a level, or as the two between which it is open. */
export const readingOf = (best: number, worst: number): Reading => ({
  level: best === worst ? LEVELS[best]! : null,
  between: [LEVELS[best]!, LEVELS[worst]!],
});
