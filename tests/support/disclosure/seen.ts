import type { ShownTable, Table } from '@/lib/consultation/types';
import type { Answering } from './region';

/**
 * What somebody has who wants to know what a few bodies answered: every publication. Knows who answered when
 * and corrected what, in which groups everybody is, and (which the public does not) even who is in a base
 * that was chosen by an answer.
 */

/** What one publication told. */
export interface Seen {
  answering: readonly Answering[];
  /** Positions of those shown by name: their answers are known. */
  named: readonly number[];
  tables: readonly Table[];
  shown: readonly ShownTable[];
}

/** What one body answered once; a correction is another one. */
export const columnOf = ({ body, version }: Answering) => `${body} ${version}`;

/** Columns that nobody knows by name, in any publication, and whose they are. */
export function columnsOf(seen: readonly Seen[]) {
  const named = new Set(
    seen.flatMap(({ answering, named: positions }) =>
      positions.flatMap((at) => (answering[at] ? [columnOf(answering[at])] : [])),
    ),
  );
  const holderOf = new Map<string, string>();
  for (const one of seen.flatMap(({ answering }) => answering)) {
    if (!named.has(columnOf(one))) holderOf.set(columnOf(one), one.holding ?? one.body);
  }
  return { named, holderOf, columns: [...holderOf.keys()] };
}
