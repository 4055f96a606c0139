import type { Table } from '@/lib/consultation/types';
import { type Columns, guardedOf, holdersIn } from './columns';
import { guardedQuartilesOf, quartilesOf } from './quartiles';

/** Quartiles of amounts are told from this many bodies on (rule 6). */
const AMOUNTS = 12;

/** A sum is told where nobody can work out the largest amount more closely than this share of it. */
const CLOSE = 0.1;

type Quartiles = [number, number, number];

/** Rule 6: quartiles per inhabitant of a table's amounts; null where they are too few. */
export function amountsOf({ values = [] }: Table, columns: Columns): Quartiles | null {
  const guarded = guardedOf(
    values.map(({ response }) => columns.of[response] ?? 0),
    columns,
  );
  if (guarded.length === 0) return quartilesOf(values);
  return holdersIn(guarded, columns) < AMOUNTS ? null : guardedQuartilesOf(values);
}

/**
 * Rule 6: whether the sum of amounts may be told. Whoever gave the second largest knows the sum less its
 * own; what the others gave together is all that hides the largest (the p% rule). Amounts of one holding
 * are one amount.
 */
export function maySum(amounts: readonly number[]): boolean {
  const [largest = 0, second = 0] = [...amounts].map(Math.abs).sort((a, b) => b - a);
  const others = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0) - largest - second;
  return amounts.length > 2 && others >= CLOSE * largest;
}
