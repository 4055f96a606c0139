import type { ConsultationAudience, Ledger } from '@/lib/consultation/types';
import { Span } from './span';
import type { GateResponse } from './types';

/** Who answered what, over this and every earlier publication. */
export interface Columns {
  /** By column: holding or body, body, and hash, as the ledger writes them. */
  keys: string[];
  /** The column of each response, by its position. */
  of: number[];
  /** Columns shown to this audience by name, now or before. */
  known: Set<number>;
  /** By column: everything of one body, and of all bodies of its holding, is one block. */
  blocks: number[];
  /** The sets of columns of all earlier bases. */
  earlier: number[][];
}

type Key = readonly [holder: string, body: string, hash: string];

/** Lays out the columns of the responses and of all ledgers, and who is known by name. */
export function columnsOf(
  responses: readonly GateResponse[],
  audience: ConsultationAudience,
  ledgers: readonly Ledger[],
): Columns {
  const at = new Map<string, number>();
  const column = (key: string) => {
    if (!at.has(key)) at.set(key, at.size);
    return at.get(key) ?? 0;
  };
  const of = responses.map((response) => column(keyOf(response)));
  const translated = ledgers.map(({ columns, guarded }) => {
    const here = columns.map(column);
    const unnamed = new Set(guarded);
    return { here, named: here.filter((_, position) => !unnamed.has(position)) };
  });
  const keys = [...at.keys()];
  const earlier = ledgers.flatMap(({ bases }, index) =>
    bases.map((base) => base.map((position) => translated[index]?.here[position] ?? 0)),
  );
  const blocks = blocksOf(keys, responses);
  const before = new Set(translated.flatMap(({ named }) => named));
  const columns = { keys, of, blocks, earlier, known: before };
  const seen = new Set(translated.flatMap(({ here }) => here));
  const wanted = of.filter((_, position) => isNamed(responses[position], audience));
  return { ...columns, known: whoMayBeNamed(columns, wanted, seen) };
}

const isNamed = (response: GateResponse | undefined, audience: ConsultationAudience): boolean =>
  response?.sharing === 'named' || (audience === 'region' && response?.sharing === 'region');

const keyOf = ({ body, holding, hash }: GateResponse): string =>
  JSON.stringify([holding ?? body, body, hash] satisfies Key);

/**
 * Whoever gives leave to be named, except a response that an earlier publication counted without its name,
 * where taking it away leaves one to four of those it was counted with.
 */
function whoMayBeNamed(
  columns: Columns,
  wanted: readonly number[],
  seen: ReadonlySet<number>,
): Set<number> {
  const known = new Set(columns.known);
  const late: number[] = [];
  for (const column of new Set(wanted)) {
    if (seen.has(column) && !known.has(column)) late.push(column);
    else known.add(column);
  }
  if (late.length === 0) return known;
  const all = new Set([...known, ...late]);
  if (isSafe({ ...columns, known: all })) return all;
  for (const column of late) {
    const more = new Set([...known, column]);
    if (isSafe({ ...columns, known: more })) known.add(column);
  }
  return known;
}

/** Whether all earlier bases together single nobody out. */
function isSafe(columns: Columns): boolean {
  const span = spanOf(columns, columns.earlier);
  return columns.earlier.every((base) => {
    const guarded = guardedOf(base, columns);
    if (span.singlesOut(guarded)) return false;
    span.add(guarded);
    return true;
  });
}

/** The columns of a set that are not known by name. */
export const guardedOf = (set: readonly number[], { known }: Columns): number[] =>
  set.filter((column) => !known.has(column));

/** How many bodies, or holdings, a set of columns is of. */
export const holdersIn = (set: readonly number[], { blocks }: Columns): number =>
  new Set(set.map((column) => blocks[column])).size;

/** An empty span over the columns; `sets` are those it will be asked about, which puts alike blocks together. */
export function spanOf({ blocks }: Columns, sets: readonly (readonly number[])[]): Span {
  const names = blocks.map(() => '');
  for (const [index, set] of sets.entries()) {
    for (const column of set) {
      const block = blocks[column] ?? 0;
      names[block] += `${index} `;
    }
  }
  const order = [...new Set(blocks)].sort(
    (a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b,
  );
  return new Span(blocks, order);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers the blocks: two columns are in one when they share a body or a holding, in whatever publication. */
function blocksOf(keys: readonly string[], responses: readonly GateResponse[]): number[] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    const above = parent.get(name) ?? name;
    return above === name ? name : root(above);
  };
  const join = (a: string, b: string) => parent.set(root(a), root(b));
  for (const { body, holding } of responses) join(body, holding ?? body);
  const parts = keys.map(partsOf);
  for (const [holder, body] of parts) join(body, holder);
  const numbers = new Map<string, number>();
  return parts.map(([, body]) => {
    const name = root(body);
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) ?? 0;
  });
}

/** A key of a ledger that was not written by this program is taken whole, as one body. */
function partsOf(key: string): Key {
  try {
    const [holder, body, hash, ...more]: unknown[] = JSON.parse(key);
    if (typeof holder === 'string' && typeof body === 'string' && typeof hash === 'string') {
      if (more.length === 0) return [holder, body, hash];
    }
  } catch {
    // Not JSON, or no list.
  }
  return [key, key, ''];
}
