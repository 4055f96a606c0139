import type { ScoredCosts } from '@/lib/model/types';

/** A sum over cells: what is known of it, and whether that is all. Euros or full-time equivalents. */
export interface Amount {
  atLeast: number;
  complete: boolean;
}

/** The cost table, added up over its years. */
export interface CostResult {
  years: number;
  total: Amount;
  /** As printed in the promise, without a loss of value. */
  promised: Amount;
  /** What a promise without indexation loses over the years; null when it is indexed or not known. */
  indexationLoss: number | null;
  /** Null where a cell is missing. */
  uncovered: number | null;
  perYear: number | null;
  perInhabitant: number | null;
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

const sumOf = (cells: (number | null)[]): Amount => ({
  atLeast: cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0),
  complete: cells.every((cell) => cell !== null),
});

/**
 * Adds up one-off and recurring cost and promised money over the years of the table. A missing cost can be
 * anything from nothing upwards, so it leaves the promised share open down to zero; a missing promise leaves
 * it open up to all.
 *
 * @param unindexedLoss Share 0–1 of its value that a promise without indexation loses a year.
 * @returns null when the table has no line at all.
 */
export function addUpCosts(
  { years, lines, promised }: ScoredCosts,
  unindexedLoss: number,
  population: number | undefined,
): CostResult | null {
  if (lines.length === 0) return null;
  const overYears = (cells: { oneOff: number | null; yearly: number | null }[]) =>
    sumOf(cells.flatMap(({ oneOff, yearly }) => [oneOff, yearly === null ? null : years * yearly]));
  const total = overYears(lines);
  const promise = overYears([promised]);
  const open = total.complete && promise.complete;
  const uncovered = open ? Math.max(0, total.atLeast - promise.atLeast) : null;
  const share = sharesOf(total, promise);
  return {
    years,
    total,
    promised: promise,
    indexationLoss: lossOf(promised, years, unindexedLoss),
    uncovered,
    perYear: uncovered === null ? null : uncovered / years,
    perInhabitant: uncovered === null || !population ? null : uncovered / years / population,
    fte: sumOf(lines.map(({ fte }) => fte)),
    share,
    band: nothingKnown(lines, promised)
      ? null
      : { low: promisedLevel(share.low), high: promisedLevel(share.high) },
  };
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

const nothingKnown = (lines: ScoredCosts['lines'], promised: ScoredCosts['promised']): boolean =>
  [...lines, promised].every(({ oneOff, yearly }) => oneOff === null && yearly === null);

function lossOf(
  { yearly, indexed }: ScoredCosts['promised'],
  years: number,
  unindexedLoss: number,
): number | null {
  if (indexed !== false || !yearly) return null;
  let worth = 0;
  for (let year = 0; year < years; year++) worth += yearly / (1 + unindexedLoss) ** year;
  return years * yearly - worth;
}
