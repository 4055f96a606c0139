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

/**
 * Lays out the columns of the responses and of all ledgers, and who is known by name. A body that was once
 * published without its name stays without: with its name, those it was counted with would be one fewer.
 */
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
  const known = new Set(translated.flatMap(({ named }) => named));
  const counted = new Set(
    translated.flatMap(({ here }) =>
      here.filter((one) => !known.has(one)).map((one) => partsOf(keys[one] ?? '')[1]),
    ),
  );
  for (const [position, response] of responses.entries()) {
    if (isNamed(response, audience) && !counted.has(response.body)) known.add(of[position] ?? 0);
  }
  return { keys, of, blocks: blocksOf(keys, responses), earlier, known };
}

const isNamed = ({ sharing }: GateResponse, audience: ConsultationAudience): boolean =>
  sharing === 'named' || (audience === 'region' && sharing === 'region');

const keyOf = ({ body, holding, hash }: GateResponse): string =>
  JSON.stringify([holding ?? body, body, hash] satisfies Key);

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

/** Of a column of a ledger. One that was not written by this program is taken whole, as one body. */
export function partsOf(key: string): Key {
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
