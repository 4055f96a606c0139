import type { Structure } from '@/lib/model/answers/structure';
import type { Between, Reading } from '@/lib/model/result';
import type { RuleId } from '@/lib/model/types';
import { LEVELS } from '@/lib/model/types';

const counts = new Uint8Array(5);

/**
 * The level of a capacity from the whole steps its factors miss, as a position in LEVELS: how many factors
 * fall short and how deeply (model §3.4). The deeper, the fewer it takes.
 */
export function levelAt(
  { capacities, rules }: Structure,
  capacity: number,
  rule: RuleId,
  steps: ArrayLike<number>,
): number {
  counts.fill(0);
  for (const factor of capacities[capacity]!) {
    for (let missed = steps[factor]!; missed > 0; missed--) counts[missed]!++;
  }
  const { strengthen, conditions } = rules[rule][capacity]!;
  if (reaches(strengthen)) return 2;
  return reaches(conditions) ? 1 : 0;
}

function reaches(thresholds: readonly number[]): boolean {
  for (let steps = 1; steps < thresholds.length; steps++) {
    if (counts[steps]! >= thresholds[steps]!) return true;
  }
  return false;
}

/** The heaviest of the capacities' levels. */
export function overallAt(structure: Structure, rule: RuleId, steps: ArrayLike<number>): number {
  let heaviest = 0;
  for (let capacity = 0; capacity < structure.capacities.length; capacity++) {
    const level = levelAt(structure, capacity, rule, steps);
    if (level > heaviest) heaviest = level;
  }
  return heaviest;
}

/** Two ends as a level, or as the two between which it is open. */
export function readingOf(best: number, worst: number): Reading {
  const between: Between = [LEVELS[best]!, LEVELS[worst]!];
  return { level: best === worst ? LEVELS[best]! : null, between };
}
