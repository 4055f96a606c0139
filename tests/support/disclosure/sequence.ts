import { gate } from '@/lib/consultation/gate';
import type { Ledger, ShownTable, Table } from '@/lib/consultation/types';
import { drawnPublications } from './drawn';
import { type Answering, responsesOf, tablesOf } from './region';
import type { Seen } from './seen';
import { singledOut } from './singled-out';
import { type Unveiled, unveiled } from './unveiled';

/** Publishes one state of a region after the other, each beside those before it. */
export function published(
  states: readonly (readonly Answering[])[],
  tablesAt: (answering: readonly Answering[], publication: number) => Table[] = (answering) =>
    tablesOf(answering),
): Seen[] {
  const ledgers: { ledger: Ledger }[] = [];
  return states.map((answering, publication) => {
    const tables = tablesAt(answering, publication);
    const responses = responsesOf(answering);
    const { shown, named, ledger } = gate({
      tables,
      responses,
      audience: 'public',
      published: ledgers,
    });
    // As it is kept: in a file.
    ledgers.push({ ledger: JSON.parse(JSON.stringify(ledger)) });
    return { answering, named, tables, shown };
  });
}

/** The rule that many programs stop at: a table of fewer than five is withheld, all others are shown. */
export const plainly = (tables: readonly Table[]): ShownTable[] =>
  tables.map(({ id, group, base, cells }) => ({
    id,
    group,
    base: base.length < 5 ? null : base.length,
    cells: Object.fromEntries(
      cells.map((cell) => [cell.id, base.length < 5 ? null : cell.members.length]),
    ),
  }));

/** The same states under the plain rule. */
export const publishedPlainly = (
  states: readonly (readonly Answering[])[],
  tablesAt: (answering: readonly Answering[], publication: number) => Table[] = (answering) =>
    tablesOf(answering),
): Seen[] =>
  states.map((answering, publication) => {
    const tables = tablesAt(answering, publication);
    const named = [...answering.keys()].filter((at) => answering[at]?.sharing === 'named');
    return { answering, named, tables, shown: plainly(tables) };
  });

/** What an attacker gets out of publications. */
export interface Attack {
  singledOut: string[] | null;
  unveiled: Unveiled[];
}

/** Tables of these count the same. */
const QUESTIONS = [['tally', 'package.before', 'invested', 'notInvested'], ['missing']];

export const attacked = (seen: readonly Seen[]): Attack => ({
  singledOut: singledOut(seen),
  unveiled: QUESTIONS.flatMap((ids) => unveiled(seen, ids)),
});

/** Up to four publications of a region drawn from numbers. */
export const drawnStates = (random: () => number, bodies: number): Answering[][] =>
  drawnPublications(random, bodies, 1 + Math.floor(random() * 4));
