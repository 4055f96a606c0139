import { type GroupRef, TALLY_CELLS, type Table, type TallyCell } from '@/lib/consultation/types';

/** Anything that was counted, with the position of its response. */
interface Counted {
  at: number;
}

/** Names of the tables and cells, so that whoever makes a table and whoever reads it say the same. */
export const YES = 'yes';
export const NO = 'no';
export const UNKNOWN_CELL = 'unknown';
export const NOT_ASKED = 'notAsked';
export const OPEN_CELL = 'open';
export const dividedOf = (table: string): string => `${table}.divided`;

/** Steps 0–4 as cells. */
export const STEP_CELLS = ['0', '1', '2', '3', '4'];

/** Of the same bodies, most tables have the same base: positions in hundreds of tables take time and memory. */
const bases = new WeakMap<readonly Counted[], number[]>();

function baseOf(bodies: readonly Counted[]): number[] {
  const known = bases.get(bodies) ?? bodies.map(({ at }) => at);
  bases.set(bodies, known);
  return known;
}

/**
 * Counts into tables. Every one of the base goes into exactly one cell. The cells are the same whatever was
 * answered, so that which there are tells nothing.
 *
 * @throws when a body is in none of the cells: a fault of the code, not of an answer.
 */
export function tableOf<T extends Counted>(
  id: string,
  group: GroupRef | null,
  bodies: readonly T[],
  cells: readonly string[],
  cellOf: (body: T) => string,
): Table {
  const members = new Map<string, number[]>(cells.map((cell) => [cell, []]));
  for (const body of bodies) {
    const cell = cellOf(body);
    const own = members.get(cell);
    if (!own) throw new Error(`Table "${id}" has no cell "${cell}".`);
    own.push(body.at);
  }
  return {
    id,
    group,
    base: baseOf(bodies),
    cells: [...members].map(([cell, own]) => ({ id: cell, members: own })),
  };
}

/** Who is in and who is not. */
export const whether = <T extends Counted>(
  id: string,
  group: GroupRef | null,
  bodies: readonly T[],
  is: (body: T) => boolean,
): Table => tableOf(id, group, bodies, [YES, NO], (body) => (is(body) ? YES : NO));

/** Verdicts, and how many of the open ones are open because a team is split. */
export const tally = <T extends Counted>(
  id: string,
  group: GroupRef | null,
  bodies: readonly T[],
  verdictOf: (body: T) => TallyCell,
  isDivided: (body: T) => boolean,
): Table[] => [
  tableOf(id, group, bodies, TALLY_CELLS, verdictOf),
  whether(dividedOf(id), group, bodies, isDivided),
];

/**
 * A step 0–4 as a cell, `null` as unknown. The middle of a team may lie halfway between two steps: then it
 * counts as the more cautious of the two.
 */
const stepCell = (step: number | null, cautious: 'higher' | 'lower'): string =>
  step === null ? UNKNOWN_CELL : String(cautious === 'higher' ? Math.ceil(step) : Math.floor(step));

/** Steps counted, with those that do not know. */
export function spread<T extends Counted>(
  id: string,
  bodies: readonly T[],
  stepOf: (body: T) => number | null,
  cautious: 'higher' | 'lower' = 'higher',
): Table {
  return tableOf(id, null, bodies, [...STEP_CELLS, UNKNOWN_CELL], (body) =>
    stepCell(stepOf(body), cautious),
  );
}

/** The same of what a body without a digital initiative is not asked. */
export function digitalSpread<T extends Counted>(
  id: string,
  bodies: readonly T[],
  stepOf: (body: T) => number | null | typeof NOT_ASKED,
  cautious: 'higher' | 'lower' = 'higher',
): Table {
  return tableOf(id, null, bodies, [...STEP_CELLS, UNKNOWN_CELL, NOT_ASKED], (body) => {
    const step = stepOf(body);
    return step === NOT_ASKED ? NOT_ASKED : stepCell(step, cautious);
  });
}
