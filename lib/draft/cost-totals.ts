import { instrument } from '@/lib/instrument/instrument';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import { addUpCosts, type CostResult } from '@/lib/model/money/costs';
import { emptyLine, filledCosts } from './cost-table';
import type { Draft } from './draft';

const priceRise = assume(defaultAssumptions(instrument), 'unindexedLoss');

/** The totals of a table, as far as its cells are known. */
export interface Totals extends CostResult {
  /** Cells with an amount that nobody filled in. */
  unknownCells: number;
  /** Cells that hold something else than an amount. */
  unusableCells: number;
}

/** Adds up the cost table of a draft; null when nothing is filled in. */
export function totalsOf({ request, typed = {} }: Draft): Totals | null {
  const costs = filledCosts(request.costs, undefined);
  if (!costs) return null;
  const unusableCells = Object.entries(typed).filter(
    ([path, { unusable }]) => unusable && path.startsWith('request.costs.'),
  ).length;
  const lines = costs.lines.length > 0 ? costs.lines : [emptyLine(costs.years)];
  const population = request.context?.municipality?.population;
  const result = addUpCosts({ ...costs, lines }, priceRise, population);
  if (!result) return null;
  const open = [...lines, costs.promised]
    .flatMap(({ oneOff, perYear }) => [oneOff, ...perYear])
    .filter((cell) => cell === null).length;
  return { ...result, unknownCells: Math.max(0, open - unusableCells), unusableCells };
}
