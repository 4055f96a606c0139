import { gate, joinLedgers } from '@/lib/consultation/gate';
import type { Ledger, ShownTable, Table } from '@/lib/consultation/types';
import { drawnPublications } from './drawn';
import { type Answering, responsesOf, tableOf, tablesOf } from './region';
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
const QUESTIONS = [
  ['tally', 'package.before', 'invested', 'notInvested', 'rounds.now', 'rounds.before'],
  ['missing'],
];

export const attacked = (seen: readonly Seen[]): Attack => ({
  singledOut: singledOut(seen),
  unveiled: QUESTIONS.flatMap((ids) => unveiled(seen, ids)),
});

/**
 * Publishes one round after the other, and with every publication of the second how those who answered in both
 * stood then and stand now, as `lib/consultation/rounds` counts it.
 */
export function publishedInRounds(
  first: readonly (readonly Answering[])[],
  second: readonly (readonly Answering[])[],
): Seen[] {
  const ledgers: { ledger: Ledger }[] = [];
  const seen: Seen[] = [];
  const pass = (answering: readonly Answering[], tables: Table[]) => {
    const responses = responsesOf(answering);
    const passed = gate({ tables, responses, audience: 'public', published: ledgers });
    const { shown, named } = passed;
    seen.push({ answering, named, tables, shown });
    return passed.ledger;
  };
  for (const answering of first) ledgers.push({ ledger: pass(answering, tablesOf(answering)) });
  const before = first.at(-1) ?? [];
  for (const now of second) {
    const ledger = pass(now, tablesOf(now));
    ledgers.push({ ledger });
    const beside = pass([...now, ...before], roundsOf(now, before));
    ledgers[ledgers.length - 1] = { ledger: joinLedgers(ledger, beside) };
  }
  return seen;
}

/** The tallies of both rounds, over those who answered in both. */
function roundsOf(now: readonly Answering[], before: readonly Answering[]): Table[] {
  const [here, then] = [now, before].map((all) => new Set(all.map(({ body }) => body)));
  const all = [...now, ...before];
  const tally = (id: string, from: number, to: number): Table => ({
    ...tableOf(all, 'tally', null, {
      id,
      of: (one) =>
        all.indexOf(one) >= from &&
        all.indexOf(one) < to &&
        here?.has(one.body) === true &&
        then?.has(one.body) === true,
    }),
    sameAs: 'tally',
  });
  return [tally('rounds.now', 0, now.length), tally('rounds.before', now.length, all.length)];
}

/** Two rounds of a region drawn from numbers: in the second some fall silent, others are new. */
export function drawnRounds(random: () => number, bodies: number): [Answering[][], Answering[][]] {
  const first = drawnStates(random, bodies);
  const again = drawnStates(random, bodies).map((state) =>
    state.map((one) => ({ ...one, version: one.version + AGAIN })),
  );
  return [first, again];
}

/** What is answered in a second round is another text than in the first. */
const AGAIN = 100;

/** Up to four publications of a region drawn from numbers. */
export const drawnStates = (random: () => number, bodies: number): Answering[][] =>
  drawnPublications(random, bodies, 1 + Math.floor(random() * 4));
