import type { Figure, ShownTable, Table } from '@/lib/consultation/types';
import type { Answering } from './region';

/**
 * Somebody who wants to know what a few bodies answered, and has every publication before them. Knows who
 * answered when and corrected what, in which groups everybody is, and (which the public does not) even who is
 * in a base that was chosen by an answer. Subtracts publications, margins, complements and crossings, all at
 * once: exact linear algebra over everything shown. Shares no code with the gate, and another prime.
 */

/** What one publication told. */
export interface Seen {
  answering: readonly Answering[];
  /** Positions of those shown by name: their answers are known. */
  named: readonly number[];
  tables: readonly Table[];
  shown: readonly ShownTable[];
}

const PRIME = 1_000_003;

const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME;

function power(base: number, exponent: number): number {
  let [result, square, left] = [1, mod(base), exponent];
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
    left = Math.floor(left / 2);
  }
  return result;
}

const inverse = (value: number) => power(value, PRIME - 2);

/** Rows brought into a form from which everything that follows from them can be read off. */
class Echelon {
  readonly rows: { row: number[]; pivot: number }[] = [];

  /** What of a row does not follow from the others. */
  reduce(row: readonly number[]): number[] {
    const left = [...row];
    for (const one of this.rows) {
      const factor = left[one.pivot] ?? 0;
      if (factor === 0) continue;
      for (let at = 0; at < left.length; at++) {
        left[at] = mod((left[at] ?? 0) - factor * (one.row[at] ?? 0));
      }
    }
    return left;
  }

  /** Adds a row; whether it told something new. */
  add(row: readonly number[]): boolean {
    const left = this.reduce(row);
    const pivot = left.findIndex((value) => value !== 0);
    if (pivot < 0) return false;
    const factor = inverse(left[pivot] ?? 1);
    this.rows.push({ row: left.map((value) => (value * factor) % PRIME), pivot });
    return true;
  }
}

const columnOf = ({ body, version }: Answering) => `${body} ${version}`;

/** Columns that nobody knows by name, in any publication, and whose they are. */
function columnsOf(seen: readonly Seen[]) {
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

/** The sums that were told: for each base that is shown, its columns that nobody knows by name. */
function basesTold(seen: readonly Seen[], columns: readonly string[]): number[][] {
  const at = new Map(columns.map((column, index) => [column, index] as const));
  const rows = new Map<string, number[]>();
  for (const { answering, tables, shown } of seen) {
    for (const [index, { base }] of tables.entries()) {
      if (shown[index]?.base === null) continue;
      const row = columns.map(() => 0);
      for (const position of base) {
        const column = answering[position] && at.get(columnOf(answering[position]));
        if (column !== undefined) row[column] = (row[column] ?? 0) + 1;
      }
      rows.set(row.join(), row);
    }
  }
  return [...rows.values()];
}

/** A set of one to four bodies (or holdings) about whom alone something follows from what was told. */
export function singledOut(seen: readonly Seen[]): string[] | null {
  const { columns, holderOf } = columnsOf(seen);
  const rows = basesTold(seen, columns);
  const kernel = kernelOf(rows, columns.length);
  // Columns that are in the same bases have the same weight in whatever follows: five alike are safe.
  const alike = columns.map((_, column) => rows.map((row) => row[column]).join());
  const owners = new Map<string, Set<string>>();
  for (const [column, key] of alike.entries()) {
    owners.set(
      key,
      (owners.get(key) ?? new Set<string>()).add(holderOf.get(columns[column] ?? '') ?? ''),
    );
  }
  const safe = new Set(
    [...columns.keys()].filter((column) => (owners.get(alike[column] ?? '')?.size ?? 0) > 4),
  );
  // A holder takes part only with columns that are not among five alike.
  const usable = [...new Set(holderOf.values())].flatMap((holder) => {
    const vectors = columns.flatMap((name, column) =>
      holderOf.get(name) === holder && !safe.has(column) ? [kernel[column] ?? []] : [],
    );
    return vectors.length > 0 ? [{ holder, vectors }] : [];
  });
  return dependent(usable, [], 4);
}

/** For each column its coordinates in the space of all that sums leave open. */
function kernelOf(rows: readonly number[][], columns: number): number[][] {
  const echelon = new Echelon();
  for (const row of rows) echelon.add(row);
  // Fully reduced: every pivot is 0 in the other rows.
  const full = echelon.rows.map(({ row, pivot }) => ({ row: [...row], pivot }));
  for (let later = full.length - 1; later >= 0; later--) {
    for (let at = 0; at < later; at++) {
      const [one, other] = [full[at], full[later]];
      const factor = one?.row[other?.pivot ?? 0] ?? 0;
      if (!one || !other || factor === 0) continue;
      one.row = one.row.map((value, column) => mod(value - factor * (other.row[column] ?? 0)));
    }
  }
  const rowAt = new Map(full.map(({ row, pivot }) => [pivot, row] as const));
  const free = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !rowAt.has(column),
  );
  return Array.from({ length: columns }, (_, column) => {
    const row = rowAt.get(column);
    return free.map((other) => (row ? mod(-(row[other] ?? 0)) : Number(other === column)));
  });
}

/** Up to `most` holders whose vectors are linearly dependent: something follows about them alone. */
function dependent(
  holders: readonly { holder: string; vectors: readonly number[][] }[],
  chosen: readonly string[],
  most: number,
): string[] | null {
  if (most === 0) return null;
  if (most === 2 && holders.every(({ vectors }) => vectors.length === 1)) {
    const pair = parallel(
      holders.map(({ holder, vectors }) => ({ holder, vector: vectors[0] ?? [] })),
    );
    return pair && [...chosen, ...pair];
  }
  for (const [index, { holder, vectors }] of holders.entries()) {
    const echelon = new Echelon();
    if (!vectors.every((vector) => echelon.add(vector))) return [...chosen, holder];
    const rest = most === 1 ? [] : holders.slice(index + 1);
    const reduced = rest.map((one) => ({
      holder: one.holder,
      vectors: one.vectors.map((vector) => {
        const left = echelon.reduce(vector);
        const pivots = new Set(echelon.rows.map(({ pivot }) => pivot));
        return left.filter((_, at) => !pivots.has(at));
      }),
    }));
    const found = dependent(reduced, [...chosen, holder], most - 1);
    if (found) return found;
  }
  return null;
}

/** A holder whose vector is 0, or two whose vectors are multiples of each other. */
function parallel(holders: readonly { holder: string; vector: number[] }[]): string[] | null {
  const seen = new Map<string, string>();
  for (const { holder, vector } of holders) {
    const first = vector.find((value) => value !== 0);
    if (first === undefined) return [holder];
    const factor = inverse(first);
    const direction = vector.map((value) => (value * factor) % PRIME).join();
    const other = seen.get(direction);
    if (other !== undefined) return [other, holder];
    seen.set(direction, holder);
  }
  return null;
}

/** A count that was to be told only roughly, or not at all, and that follows all the same. */
export interface Unveiled {
  table: string;
  cell: string;
  bodies: number;
  count: number;
}

type Range = [low: number, high: number];

/**
 * Counts of none, one, all but one or all of the bodies without a name in some base, or in what one base has
 * more than another, that can be worked out: by linear algebra, and by narrowing what *nearly all* and
 * *hardly any* leave open. Bases of fifty and more that are everybody are told as they are.
 */
export function unveiled(seen: readonly Seen[], ids: readonly string[]): Unveiled[] {
  const { columns, named } = columnsOf(seen);
  const at = new Map(columns.map((column, index) => [column, index] as const));
  const told: { id: string; set: number[]; open: boolean; cells: Map<string, Figure> }[] = [];
  for (const { answering, tables, shown } of seen) {
    for (const [index, table] of tables.entries()) {
      const figures = shown[index];
      if (!figures || figures.base === null || !ids.includes(table.id)) continue;
      const inBase = table.base.flatMap((position) => answering[position] ?? []);
      const set = inBase.flatMap((one) => at.get(columnOf(one)) ?? []);
      const cells = table.cells.map(({ id, members }): [string, Figure] => {
        const figure = figures.cells[id] ?? null;
        const known = members.filter((position) => {
          const one = answering[position];
          return one && named.has(columnOf(one));
        }).length;
        return [id, typeof figure === 'number' ? figure - known : figure];
      });
      const open = !table.group && set.length >= 50;
      if (set.length > 0) told.push({ id: table.id, set, open, cells: new Map(cells) });
    }
  }
  return told.length === 0 ? [] : followsFrom(told, columns.length);
}

function followsFrom(
  told: readonly { id: string; set: number[]; open: boolean; cells: Map<string, Figure> }[],
  columns: number,
): Unveiled[] {
  const cells = [...(told[0]?.cells.keys() ?? [])];
  // Columns that are in the same bases count together, as one class.
  const keyOf = Array.from({ length: columns }, (_, column) =>
    told.map(({ set }) => (set.includes(column) ? 1 : 0)).join(''),
  );
  const classes = [...new Set(told.flatMap(({ set }) => set.map((column) => keyOf[column] ?? '')))];
  const sizes = classes.map((key) => keyOf.filter((other) => other === key).length);
  const classAt = new Map(classes.map((key, index) => [key, index] as const));
  const within = told.map(
    ({ set }) => new Set(set.map((column) => classAt.get(keyOf[column] ?? '') ?? -1)),
  );
  const variable = (cell: number, one: number) => cell * classes.length + one;
  const width = cells.length * classes.length + 1;
  const rowOf = (cell: number, members: ReadonlySet<number>, total: number) => {
    const row = new Array<number>(width).fill(0);
    for (const one of members) row[variable(cell, one)] = 1;
    row[width - 1] = total;
    return row;
  };
  const equations = new Echelon();
  for (const one of classes.keys()) {
    const row = new Array<number>(width).fill(0);
    for (const cell of cells.keys()) row[variable(cell, one)] = 1;
    row[width - 1] = sizes[one] ?? 0;
    equations.add(row);
  }
  const sums: { cell: number; members: Set<number>; range: Range }[] = [];
  for (const [index, { set, cells: figures }] of told.entries()) {
    for (const [cell, id] of cells.entries()) {
      const figure = figures.get(id) ?? null;
      const members = within[index] ?? new Set<number>();
      const range: Range =
        typeof figure === 'number'
          ? [figure, figure]
          : figure === 'hardlyAny'
            ? [0, 1]
            : figure === 'nearlyAll'
              ? [set.length - 1, set.length]
              : [0, set.length];
      sums.push({ cell, members, range });
      if (typeof figure === 'number') equations.add(rowOf(cell, members, figure));
    }
  }
  const targets = told.flatMap((one, index) => [
    { ...one, members: within[index] ?? new Set<number>() },
    ...told.flatMap((other, beside) => {
      const [large, small] = [
        within[index] ?? new Set<number>(),
        within[beside] ?? new Set<number>(),
      ];
      if (small.size >= large.size || [...small].some((member) => !large.has(member))) return [];
      const members = new Set([...large].filter((member) => !small.has(member)));
      const bodies = [...members].reduce((sum, member) => sum + (sizes[member] ?? 0), 0);
      return [{ ...one, open: one.open && other.open && bodies >= 50, members }];
    }),
  ]);
  const ranges = narrowed(
    sums,
    targets.map(({ members }) => members),
    cells.length,
    sizes,
  );
  const found = new Map<string, Unveiled>();
  for (const [index, { id, members, open }] of targets.entries()) {
    const bodies = [...members].reduce((sum, member) => sum + (sizes[member] ?? 0), 0);
    if (open || bodies === 0) continue;
    for (const [cell, name] of cells.entries()) {
      const left = equations.reduce(rowOf(cell, members, 0));
      const follows = left.slice(0, -1).every((value) => value === 0);
      const [low, high] = ranges[index]?.[cell] ?? [0, bodies];
      const count = follows ? mod(-(left.at(-1) ?? 0)) : low === high ? low : null;
      if (count === null || (count > 1 && count < bodies - 1)) continue;
      found.set(`${cell} ${[...members]}`, { table: id, cell: name, bodies, count });
    }
  }
  return [...found.values()];
}

/** Per set and cell the least and the most that can be in it. */
function narrowed(
  sums: readonly { cell: number; members: ReadonlySet<number>; range: Range }[],
  targets: readonly ReadonlySet<number>[],
  cells: number,
  sizes: readonly number[],
): Range[][] {
  const parts = sizes.map((size) => Array.from({ length: cells }, (): Range => [0, size]));
  const wholes = new Map<string, { members: ReadonlySet<number>; ranges: Range[] }>();
  const wholeOf = (members: ReadonlySet<number>) => {
    const key = [...members].sort((a, b) => a - b).join();
    const size = [...members].reduce((sum, member) => sum + (sizes[member] ?? 0), 0);
    const present = wholes.get(key) ?? {
      members,
      ranges: Array.from({ length: cells }, (): Range => [0, size]),
    };
    wholes.set(key, present);
    return present;
  };
  for (const { cell, members, range } of sums) meet(wholeOf(members).ranges[cell], range);
  for (const members of targets) wholeOf(members);
  const all = [...wholes.values()];
  const divisions = all.flatMap((large) =>
    all.flatMap((small) => {
      if (small === large || small.members.size >= large.members.size) return [];
      if ([...small.members].some((member) => !large.members.has(member))) return [];
      const rest = new Set([...large.members].filter((member) => !small.members.has(member)));
      const other = wholes.get([...rest].sort((a, b) => a - b).join());
      return other ? [{ large, small, other }] : [];
    }),
  );
  for (let changed = true, rounds = 0; changed && rounds < 30; rounds++) {
    changed = false;
    for (const { ranges, members } of all) {
      const size = [...members].reduce((sum, member) => sum + (sizes[member] ?? 0), 0);
      changed = settle(ranges, [size, size]) || changed;
    }
    for (const [index, size] of sizes.entries()) {
      changed = settle(parts[index] ?? [], [size, size]) || changed;
    }
    for (let cell = 0; cell < cells; cell++) {
      for (const { members, ranges } of all) {
        const inside = [...members].flatMap((member) => {
          const range = parts[member]?.[cell];
          return range ? [range] : [];
        });
        const whole = ranges[cell];
        if (whole) changed = settle(inside, whole) || changed;
      }
      for (const { large, small, other } of divisions) {
        const [whole, one, two] = [large.ranges[cell], small.ranges[cell], other.ranges[cell]];
        if (whole && one && two) changed = settle([one, two], whole) || changed;
      }
    }
  }
  return targets.map((members) => wholeOf(members).ranges);
}

/** Keeps only what two ranges have in common; whether that changed the first. */
function meet(range: Range | undefined, [low, high]: Range): boolean {
  if (!range || (low <= range[0] && high >= range[1])) return false;
  range[0] = Math.max(range[0], low);
  range[1] = Math.min(range[1], high);
  return true;
}

/** Narrows parts by their sum, and the sum by its parts. */
function settle(parts: readonly Range[], whole: Range): boolean {
  const least = parts.reduce((sum, [low]) => sum + low, 0);
  const most = parts.reduce((sum, [, high]) => sum + high, 0);
  let changed = meet(whole, [least, most]);
  for (const part of parts) {
    const others: Range = [least - part[0], most - part[1]];
    changed = meet(part, [whole[0] - others[1], whole[1] - others[0]]) || changed;
  }
  return changed;
}
