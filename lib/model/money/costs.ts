import type { ScoredCosts } from '@/lib/model/types';
import { allRises, type Between, plus, type Rise, risesPerYear } from './prices';

/** A sum over cells: what is known of it, and whether that is all. Euros or full-time equivalents. */
export interface Amount {
  atLeast: number;
  complete: boolean;
}

/** Cost beside promise, of the same amounts, in euros as they were typed. */
export interface Coverage {
  cost: Amount;
  promised: Amount;
  /** Cost less promise: below zero where more is promised. Null where a cell is missing. */
  difference: number | null;
}

/** A year of the table. One-off amounts belong to no year. */
export interface CostYear extends Coverage {
  /** What rising prices add in it. */
  rise: Rise;
}

/** What rising prices do over the years: a step after the constant prices, that changes no level. */
export interface Prices {
  /** Share 0–1 by which prices and wages are assumed to rise a year. */
  rate: number;
  rise: Rise;
  /** Cost less promise in the end, with the rise in both. */
  difference: Between;
}

/** The cost table, added up over its years. */
export interface CostResult {
  years: number;
  total: Amount;
  promised: Amount;
  oneOff: Coverage;
  /** From the first year on. */
  byYear: CostYear[];
  /** Cost less promise, at constant prices: below zero where more is promised. */
  difference: number | null;
  /** The same, never less than nothing; null where a cell is missing. */
  uncovered: number | null;
  /** The least that it can be; null where a promise is missing. */
  uncoveredAtLeast: number | null;
  perYear: number | null;
  perInhabitant: number | null;
  prices: Prices;
  fte: Amount;
  /** Promised share of the cost, 0–1: the range that missing cells leave. */
  share: { low: number; high: number };
  /** The levels 0–4 of the promised answer that this share stands for; null when nothing at all is known. */
  band: { low: number; high: number } | null;
}

/** Where one level of the promised answer ends and the next begins, as shares (model §3.9). */
export const PROMISED_CUTS = [0.125, 0.375, 0.625, 0.875];

/** The level 0–4 of the promised answer that a share 0–1 stands for; a cut itself belongs to the higher level. */
export const promisedLevel = (share: number): number =>
  PROMISED_CUTS.filter((cut) => share >= cut).length;

/** The sum of cells; null is one that is missing. */
export const sumOf = (cells: (number | null)[]): Amount => ({
  atLeast: cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0),
  complete: cells.every((cell) => cell !== null),
});

/**
 * Adds up one-off amounts and those of every year. A missing cost can be anything from nothing upwards, so
 * it leaves the promised share open down to zero; a missing promise leaves it open up to all. Share, band
 * and what is uncovered are at constant prices, as typed; what rising prices add stands beside them.
 *
 * @param rate Share 0–1 by which prices and wages rise a year.
 * @returns null when the table has no line at all.
 */
export function addUpCosts(
  costs: ScoredCosts,
  rate: number,
  population: number | undefined,
): CostResult | null {
  const { years, lines, promised } = costs;
  if (lines.length === 0) return null;
  const total = sumOf(lines.flatMap(cellsOf));
  const promise = sumOf(cellsOf(promised));
  const uncoveredAtLeast = promise.complete ? Math.max(0, total.atLeast - promise.atLeast) : null;
  const uncovered = total.complete ? uncoveredAtLeast : null;
  const share = sharesOf(total, promise);
  const rises = risesPerYear(costs, rate);
  return {
    years,
    total,
    promised: promise,
    oneOff: coverageOf(
      lines.map(({ oneOff }) => oneOff),
      promised.oneOff,
    ),
    byYear: rises.map((rise, year) => ({
      ...coverageOf(
        lines.map(({ perYear }) => perYear[year] ?? null),
        promised.perYear[year] ?? null,
      ),
      rise,
    })),
    difference: differenceOf(total, promise),
    uncovered,
    uncoveredAtLeast,
    perYear: uncovered === null ? null : uncovered / years,
    perInhabitant: uncovered === null || !population ? null : uncovered / years / population,
    prices: pricesOf(total, promise, rate, allRises(rises)),
    fte: sumOf(lines.map(({ fte }) => fte)),
    share,
    band: nothingKnown(lines, promised)
      ? null
      : { low: promisedLevel(share.low), high: promisedLevel(share.high) },
  };
}

type Cells = Pick<ScoredCosts['promised'], 'oneOff' | 'perYear'>;

const cellsOf = ({ oneOff, perYear }: Cells): (number | null)[] => [oneOff, ...perYear];

function coverageOf(costs: (number | null)[], promised: number | null): Coverage {
  const cost = sumOf(costs);
  const promise = sumOf([promised]);
  return { cost, promised: promise, difference: differenceOf(cost, promise) };
}

const differenceOf = (cost: Amount, promise: Amount): number | null =>
  cost.complete && promise.complete ? cost.atLeast - promise.atLeast : null;

/** A surplus at constant prices pays for what rising prices add. */
function pricesOf(total: Amount, promise: Amount, rate: number, rise: Rise): Prices {
  const difference = total.atLeast - promise.atLeast;
  const constant = {
    low: promise.complete ? difference : null,
    high: total.complete ? difference : null,
  };
  return { rate, rise, difference: plus(constant, rise.difference) };
}

/** Nothing to pay is promised in full. */
function sharesOf(total: Amount, promise: Amount): CostResult['share'] {
  const ratio = (cost: number) =>
    cost > 0 ? Math.min(1, promise.atLeast / cost) : total.complete || promise.atLeast > 0 ? 1 : 0;
  return {
    low: total.complete ? ratio(total.atLeast) : 0,
    high: promise.complete && total.atLeast > 0 ? ratio(total.atLeast) : 1,
  };
}

/** Cost less promise as far as it is known: the least it can be where only a cost is missing; else null. */
export function gapAtLeast({ cost, promised, difference }: Coverage): Amount | null {
  if (difference !== null) return { atLeast: difference, complete: true };
  const least = cost.atLeast - promised.atLeast;
  return promised.complete && least > 0 ? { atLeast: least, complete: false } : null;
}

/** The same cells of all years together. */
export const wholeOf = ({ total, promised, difference }: CostResult): Coverage => ({
  cost: total,
  promised,
  difference,
});

const nothingKnown = (lines: ScoredCosts['lines'], promised: Cells): boolean =>
  [...lines, promised].flatMap(cellsOf).every((cell) => cell === null);
