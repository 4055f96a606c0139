import type { Remark } from '@/lib/consultation/types';

/**
 * Rule 7: rows in another order each time, so that nobody can follow a body from one export to the next by
 * its place. `random` gives numbers from 0 up to 1.
 */
export function shuffled<Row>(rows: readonly Row[], random: () => number): Row[] {
  const out = [...rows];
  for (let last = out.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const row = out[last] as Row;
    out[last] = out[other] as Row;
    out[other] = row;
  }
  return out;
}

/** Rule 7: the remarks that may be quoted. */
export const quotable = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(({ quote }) => quote);
