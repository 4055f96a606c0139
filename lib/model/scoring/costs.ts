import type { ScoredCosts } from '@/lib/model/types';

/** The cost table, added up. Euros; null where a cell is unknown. */
export interface CostResult {
  years: number;
  total: number | null;
  promised: number | null;
  uncovered: number | null;
  perYear: number | null;
  perInhabitant: number | null;
  fte: number | null;
  /** Share of the cost that is promised, 0–100: exact value, or the range that unknown cells leave. */
  coverage: { low: number; high: number };
}

const sum = (cells: (number | null)[]): number => cells.reduce<number>((a, b) => a + (b ?? 0), 0);
const complete = (cells: (number | null)[]): boolean => cells.every((cell) => cell !== null);

/**
 * Adds up one-off and recurring cost and promised funding over the years of the table.
 * A promise that is not indexed loses `unindexedLoss` (a share) of its value each year.
 * An unknown cost can be anything from nothing upwards, so it bounds the coverage by 0 from below.
 *
 * @returns null when the table has no line at all.
 */
export function addUpCosts(
  table: ScoredCosts,
  unindexedLoss: number,
  population: number | undefined,
): CostResult | null {
  if (table.lines.length === 0) return null;
  const { years, lines, promised } = table;
  const costCells = lines.flatMap(({ oneOff, yearly }) => [oneOff, yearly]);
  const knownCost = sum(lines.map((l) => l.oneOff)) + years * sum(lines.map((l) => l.yearly));
  const total = complete(costCells) ? knownCost : null;

  const worth = (indexed: boolean) => {
    const yearly = promised.yearly ?? 0;
    const paid = indexed
      ? yearly * years
      : Array.from({ length: years }, (_, year) => yearly / (1 + unindexedLoss) ** year).reduce(
          (a, b) => a + b,
          0,
        );
    return (promised.oneOff ?? 0) + paid;
  };
  const lowestPromise = worth(promised.indexed ?? false);
  const highestPromise = worth(promised.indexed ?? true);
  const promiseKnown = promised.oneOff !== null && promised.yearly !== null;
  const promisedTotal = promiseKnown && promised.indexed !== null ? lowestPromise : null;

  const ratio = (promise: number, cost: number) =>
    cost > 0 ? Math.min(100, (100 * promise) / cost) : 100;
  const uncovered =
    total !== null && promisedTotal !== null ? Math.max(0, total - promisedTotal) : null;
  const fteCells = lines.map((line) => line.fte);

  return {
    years,
    total,
    promised: promisedTotal,
    uncovered,
    perYear: uncovered === null ? null : uncovered / years,
    perInhabitant: uncovered === null || !population ? null : uncovered / years / population,
    fte: complete(fteCells) ? sum(fteCells) : null,
    coverage: {
      low: total === null ? 0 : ratio(lowestPromise, total),
      high: promiseKnown ? ratio(highestPromise, knownCost) : 100,
    },
  };
}
