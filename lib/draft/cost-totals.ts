import { instrument } from '@/lib/instrument/instrument';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import { addUpCosts, type CostResult } from '@/lib/model/scoring/costs';
import type { CostTable } from '@/lib/model/types';

const unindexedLoss = assume(defaultAssumptions(instrument), 'unindexedLoss');

/** The totals of a table, and the totals of its known cells. */
export interface Totals {
  exact: CostResult;
  known: CostResult;
  unknownCells: number;
}

const zero = (cell: number | null) => cell ?? 0;

function withoutUnknowns({ years, lines, promised }: CostTable): CostTable {
  return {
    years,
    lines: lines.map((line) => ({
      ...line,
      oneOff: zero(line.oneOff),
      yearly: zero(line.yearly),
    })),
    promised: {
      oneOff: zero(promised.oneOff),
      yearly: zero(promised.yearly),
      indexed: promised.indexed ?? false,
    },
  };
}

/** Adds up a table; null without lines. */
export function totalsOf(table: CostTable, population: number | undefined): Totals | null {
  const exact = addUpCosts(table, unindexedLoss, population);
  const known = addUpCosts(withoutUnknowns(table), unindexedLoss, population);
  if (!exact || !known) return null;
  const cells = table.lines.flatMap(({ oneOff, yearly }) => [oneOff, yearly]);
  const all = [...cells, table.promised.oneOff, table.promised.yearly];
  return { exact, known, unknownCells: all.filter((cell) => cell === null).length };
}
