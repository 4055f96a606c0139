import type { ConsultationAudience, ShownTable, Table, Withheld } from '@/lib/consultation/types';

/** What is shown of tables, and why the rest is not. */
export interface Shown {
  tables: ShownTable[];
  withheld: Withheld[];
}

/** What stands between the tables and an audience: the reading is made of nothing but what it shows. */
export interface Gate {
  audience: ConsultationAudience;
  show(tables: Table[]): Shown;
}

/** Counts and shows everything: for whoever may see every response by name. */
export const openGate: Gate = {
  audience: 'region',
  show: (tables) => ({ tables: tables.map(counted), withheld: [] }),
};

/** A table with every count. */
export const counted = ({ id, group, base, cells, values }: Table): ShownTable => ({
  id,
  group,
  base: base.length,
  cells: Object.fromEntries(cells.map((cell) => [cell.id, cell.members.length])),
  ...(values && {
    quartiles: quartilesOf(values.map(({ value, population }) => value / population)),
  }),
});

/** The first quartile, the median and the third, halfway between neighbours; null of nothing. */
export function quartilesOf(values: readonly number[]): [number, number, number] | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return below === above ? below : (below + above) / 2;
  };
  return [at(0.25), at(0.5), at(0.75)];
}
