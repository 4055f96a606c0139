import type { GroupRef, Remark } from '@/lib/consultation/types';
import { FEW } from './few';

/** Rule 7: the day of an ISO date-time, never its hour. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

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

/** Rule 7: what may stand beside a remark of somebody in a group of so many who answered. */
export const groupBeside = (group: GroupRef, answered: number): GroupRef | null =>
  answered > FEW ? group : null;

/** Rule 7: the remarks that may be quoted. */
export const quotable = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(({ quote }) => quote);
