import type { Ledger } from '@/lib/consultation/types';

/**
 * The ledger of one publication that passed in two steps, the second beside the first: under the first's number,
 * with its columns first, and of the second those alone that something was told of.
 */
export function joinLedgers(first: Ledger, second: Ledger): Ledger {
  const told = [...new Set(second.bases.flat())].map((position) => second.columns[position] ?? '');
  const columns = [...new Set([...first.columns, ...told])];
  const at = new Map(columns.map((column, position) => [column, position] as const));
  const here = (position: number) => at.get(second.columns[position] ?? '') ?? 0;
  const guarded = second.guarded.filter((position) => at.has(second.columns[position] ?? ''));
  return {
    number: first.number,
    columns,
    guarded: [...new Set([...first.guarded, ...guarded.map(here)])],
    bases: [...first.bases, ...second.bases.map((base) => base.map(here))],
    figures: [
      ...first.figures,
      ...second.figures.map((figure) => ({ ...figure, base: figure.base + first.bases.length })),
    ],
  };
}
