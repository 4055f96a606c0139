import type { Table } from '@/lib/consultation/types';
import type { Columns } from './columns';
import { FEW } from './few';
import type { GateInput } from './types';

/**
 * For the region: tables with only whole batches of the responses that are only counted, and all of them
 * once nobody can answer any more. Fewer than five never enter.
 */
export function batched({ tables, closed }: GateInput, columns: Columns): Table[] {
  const { of, known, blocks } = columns;
  const counted = of.flatMap((column) => (known.has(column) ? [] : [blocks[column] ?? -1]));
  const holders = [...new Set(counted)];
  const entered = closed && holders.length > FEW ? holders.length : wholeBatches(holders.length);
  const waiting = new Set(holders.slice(entered));
  const isIn = (position: number) => {
    const column = of[position] ?? -1;
    return known.has(column) || !waiting.has(blocks[column] ?? -1);
  };
  return tables.map((table) => limitedTo(table, isIn));
}

const wholeBatches = (count: number): number => count - (count % (FEW + 1));

/** A table of those alone who are known by name. */
export const namesOnly = (table: Table, { of, known }: Columns): Table =>
  limitedTo(table, (position) => known.has(of[position] ?? -1));

function limitedTo(table: Table, isIn: (position: number) => boolean): Table {
  const { base, cells, values } = table;
  return {
    ...table,
    base: base.filter(isIn),
    cells: cells.map(({ id, members }) => ({ id, members: members.filter(isIn) })),
    ...(values && { values: values.filter(({ response }) => isIn(response)) }),
  };
}
