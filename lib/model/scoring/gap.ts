import type { Draw } from './evaluate';
import { extremeMean, raise, root, type Share } from './means';
import type { Parameters } from './parameters';
import type { Reading } from './reading';

/**
 * Power mean of the known shortfalls of a capacity, 0–100. For the bounds (draw.end) also over
 * every choice of which undecided factors stay.
 */
export function gapOf(
  reading: Reading,
  shortfalls: number[],
  capacity: number,
  { power, factorWeights }: Parameters,
  end: Draw['end'],
): number {
  const { factors } = reading.structure;
  let open: Share[] | null = null;
  let total = 0;
  let weights = 0;
  let applies = false;
  for (let f = 0; f < factors.length; f++) {
    if (factors[f]!.capacity !== capacity || reading.left[f]) continue;
    applies = true;
    const shortfall = shortfalls[f]!;
    if (Number.isNaN(shortfall)) continue;
    const value = raise(shortfall / 100, power);
    const weight = factorWeights[f]!;
    if (end && reading.mayLeave[f]) {
      open ??= [];
      open.push({ value, weight });
    } else {
      total += weight * value;
      weights += weight;
    }
  }
  // Without any demand on a capacity there is no gap.
  if (!applies) return 0;
  const mean = open && end ? extremeMean(total, weights, open, end) : total / weights;
  return 100 * root(mean, power);
}
