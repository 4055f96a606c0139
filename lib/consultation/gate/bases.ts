import type { Table, WithheldReason } from '@/lib/consultation/types';
import { type Columns, guardedOf, holdersIn, spanOf } from './columns';
import { FEW } from './few';
import type { Span } from './span';

/** From this many on, counts of everybody who answered are shown as they are (rule 3). */
export const MANY = 50;

/** What was decided about the bases of tables. */
export interface Decided {
  /** Tables that are shown, in the order in which they were decided about. */
  shown: Table[];
  refused: Map<Table, WithheldReason>;
  /** The other halves of bases that were chosen by an answer, which count as told too. */
  complements: number[][];
}

/**
 * Rules 1 and 5: which tables may be shown, one after the other in the order given, beside everything that
 * was published before.
 */
export function decideBases(ordered: readonly Table[], columns: Columns): Decided {
  const wholes = wholesOf(ordered);
  const sets = (table: Table): number[][] => {
    const base = columnsIn(table.base, columns);
    if (table.chosenBy === undefined) return [base];
    const inside = new Set(table.base);
    const whole = wholes.get(groupKey(table)) ?? [];
    return [
      base,
      columnsIn(
        whole.filter((position) => !inside.has(position)),
        columns,
      ),
    ];
  };
  const wanted = ordered.map((table) => ({ table, sets: sets(table) }));
  const span = spanOf(columns, [...columns.earlier, ...wanted.flatMap((one) => one.sets)]);
  for (const base of columns.earlier) span.add(guardedOf(base, columns));

  const decided: Decided = { shown: [], refused: new Map(), complements: [] };
  const seen = new Map<string, WithheldReason | null>();
  for (const one of wanted) {
    const key = one.sets.map((set) => [...set].sort((a, b) => a - b).join()).join('|');
    const chosen = one.table.chosenBy !== undefined;
    const name = `${chosen && one.table.group === null}${key}`;
    if (!seen.has(name)) {
      const why = refusal(one.sets, one.table, columns, span);
      seen.set(name, why);
      if (why === null) decided.complements.push(...one.sets.slice(1));
    }
    const why = seen.get(name) ?? null;
    if (why === null) decided.shown.push(one.table);
    else decided.refused.set(one.table, why);
  }
  return decided;
}

/** Why a base, with its complement, may not be shown; if it may, its sums count as known from then on. */
function refusal(
  [base = [], complement]: readonly number[][],
  { group }: Table,
  columns: Columns,
  span: Span,
): WithheldReason | null {
  const inside = guardedOf(base, columns);
  const outside = complement && guardedOf(complement, columns);
  if (isFew(inside, columns)) return 'tooFew';
  if (outside && isFew(outside, columns)) return 'complement';
  // That everybody chose something, or nobody, is told only of many.
  const everybody = group === null && inside.length + (outside?.length ?? 0) >= MANY;
  if (outside && !everybody && (inside.length === 0) !== (outside.length === 0)) {
    return inside.length === 0 ? 'tooFew' : 'complement';
  }
  const added: number[][] = [];
  for (const set of outside ? [inside, outside] : [inside]) {
    if (span.singlesOut(set)) {
      for (const _ of added) span.undo();
      return 'together';
    }
    span.add(set);
    added.push(set);
  }
  return null;
}

const isFew = (guarded: readonly number[], columns: Columns): boolean => {
  const holders = holdersIn(guarded, columns);
  return holders > 0 && holders <= FEW;
};

/** The columns of responses. */
export const columnsIn = (positions: readonly number[], { of }: Columns): number[] =>
  positions.map((position) => of[position] ?? 0);

const groupKey = ({ group }: Table): string =>
  JSON.stringify(group && [group.classification, group.group]);

/** By group: everybody in it, that is all who are in some table of the group. */
function wholesOf(tables: readonly Table[]): Map<string, number[]> {
  const wholes = new Map<string, number[]>();
  for (const table of tables) {
    const key = groupKey(table);
    wholes.set(key, [...new Set([...(wholes.get(key) ?? []), ...table.base])]);
  }
  return wholes;
}
