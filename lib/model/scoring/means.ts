/** A value with its weight in a mean. */
export interface Share {
  value: number;
  weight: number;
}

/**
 * The lowest ("best") or highest ("worst") weighted mean over every choice of which open shares take
 * part, next to the fixed ones given as a total and the sum of their weights. Taking them most extreme
 * first, for as long as they move the mean, is exact.
 */
export function extremeMean(
  fixedTotal: number,
  fixedWeights: number,
  open: Share[],
  end: 'best' | 'worst',
): number {
  let total = fixedTotal;
  let weights = fixedWeights;
  open.sort((a, b) => (end === 'best' ? a.value - b.value : b.value - a.value));
  for (const { value, weight } of open) {
    if (weights > 0) {
      const mean = total / weights;
      if (end === 'best' ? value >= mean : value <= mean) break;
    }
    total += weight * value;
    weights += weight;
  }
  return weights > 0 ? total / weights : Number.NaN;
}

/** x to the power p, with the common cube spelled out. */
export const raise = (x: number, p: number): number => (p === 3 ? x * x * x : x ** p);

/** The p-th root of x. */
export const root = (x: number, p: number): number => (p === 3 ? Math.cbrt(x) : x ** (1 / p));
