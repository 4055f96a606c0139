import { instrument } from '@/lib/instrument/instrument';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import { addUpCosts, type CostResult } from '@/lib/model/money/costs';
import type { CostTable } from '@/lib/model/types';
import { filledCosts } from './cost-table';
import type { Draft } from './draft';

const unindexedLoss = assume(defaultAssumptions(instrument), 'unindexedLoss');

/** The totals of a table, as far as its cells are known. */
export interface Totals extends CostResult {
  /** Not covered, as far as it is known: the least it can be; null while the promise is not known. */
  uncoveredAtLeast: number | null;
  /** Cells with an amount that nobody filled in. */
  unknownCells: number;
  /** Cells that hold something else than an amount. */
  unusableCells: number;
}

const NO_COST: CostTable['lines'][number] = { label: '', oneOff: null, yearly: null, fte: null };

/** Adds up the cost table of a draft; null when nothing is filled in. */
export function totalsOf({ request, typed = {} }: Draft): Totals | null {
  const costs = filledCosts(request.costs);
  const unusableCells = Object.entries(typed).filter(
    ([path, { unusable }]) => unusable && path.startsWith('request.costs.'),
  ).length;
  if (!costs) return null;
  const lines = costs.lines.length > 0 ? costs.lines : [NO_COST];
  const population = request.context?.municipality?.population;
  const result = addUpCosts({ ...costs, lines }, unindexedLoss, population);
  if (!result) return null;
  const cells = [...lines, costs.promised].flatMap(({ oneOff, yearly }) => [oneOff, yearly]);
  const { total, promised } = result;
  const open = cells.filter((cell) => cell === null).length;
  return {
    ...result,
    uncoveredAtLeast: promised.complete ? Math.max(0, total.atLeast - promised.atLeast) : null,
    unknownCells: Math.max(0, open - unusableCells),
    unusableCells,
  };
}
