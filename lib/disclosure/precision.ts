import type { Bounds } from '@/lib/model/result';
import { wholeScore } from '@/lib/wording/numbers';

/*
 * A report and a publication give numbers to the unit: from a score with all its decimals and the
 * published weights, single answers could be worked out.
 */

/** A score (0–100), as printed. */
export const scoreOf = (value: number | null): number | null =>
  value === null ? null : wholeScore(value);

/** Both ends of a range of scores, as printed. */
export const boundsOf = (bounds: Bounds | null): Bounds | null =>
  bounds && [wholeScore(bounds[0]), wholeScore(bounds[1])];

/** A share (0–1), to a whole per cent. */
export const shareOf = (value: number): number => wholeScore(100 * value) / 100;
