import type { ScoredCosts } from '@/lib/model/types';

/** Euros between which an amount lies; null where it has no end, because a cell or an answer is missing. */
export interface Between {
  low: number | null;
  high: number | null;
}

/** What rising prices add in a year, or over all years. */
export interface Rise {
  cost: Between;
  promised: Between;
  /** To the cost less the promise. */
  gap: Between;
}

type Row = Pick<ScoredCosts['promised'], 'perYear' | 'indexed'>;

const NOTHING: Between = { low: 0, high: 0 };

/** a + b; without an end where one of them has none. */
export const plus = (a: Between, b: Between): Between => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});

/** a − b, with the ends that are furthest apart. */
const minus = (a: Between, b: Between): Between =>
  plus(a, { low: b.high === null ? null : -b.high, high: b.low === null ? null : -b.low });

const rounded = ({ low, high }: Between): Between => ({
  low: low === null ? null : Math.round(low),
  high: high === null ? null : Math.round(high),
});

/** A row that rises or may rise, with an unknown amount, has no upper end. */
function riseOf({ perYear, indexed }: Row, year: number, growth: number): Between {
  if (indexed === false || growth === 0) return NOTHING;
  const cell = perYear[year] ?? null;
  const high = cell === null ? null : cell * growth;
  return { low: indexed === null ? 0 : (high ?? 0), high };
}

/**
 * What rising prices add per year to the amounts as they were typed, which are at the prices of the first
 * year; in whole euros, so that years, sums and what is told of them add up. One-off amounts do not rise.
 *
 * @param rate Share 0–1 by which prices and wages rise a year.
 */
export function risesPerYear({ years, lines, promised }: ScoredCosts, rate: number): Rise[] {
  return Array.from({ length: years }, (_, year) => {
    const growth = (1 + rate) ** year - 1;
    const cost = rounded(lines.map((line) => riseOf(line, year, growth)).reduce(plus, NOTHING));
    const promise = rounded(riseOf(promised, year, growth));
    return { cost, promised: promise, gap: minus(cost, promise) };
  });
}

/** The rises of all years together. */
export const allRises = (rises: readonly Rise[]): Rise =>
  rises.reduce(
    (sum, rise) => ({
      cost: plus(sum.cost, rise.cost),
      promised: plus(sum.promised, rise.promised),
      gap: plus(sum.gap, rise.gap),
    }),
    { cost: NOTHING, promised: NOTHING, gap: NOTHING },
  );
