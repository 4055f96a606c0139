import type { ShownTable, Table } from '@/lib/consultation/types';
import { quartilesOf } from './quartiles';

/** Tables as they are, for whoever may read every response by name. */
export const showAll = (tables: readonly Table[]): ShownTable[] => tables.map(showWhole);

/** One table as it is: exact counts, ordinary quartiles. */
export function showWhole({ id, group, base, cells, values }: Table): ShownTable {
  return {
    id,
    group,
    base: base.length,
    cells: Object.fromEntries(cells.map((cell) => [cell.id, cell.members.length])),
    ...(values && { quartiles: quartilesOf(values) }),
  };
}
