import type { Figure } from '@/lib/consultation/types';
import { Echelon, PRIME, type Row } from './algebra';
import { type Group, Narrowing } from './narrowing';
import { columnOf, columnsOf, type Seen } from './seen';

/** A count that was to be told only roughly, or not at all, and that follows all the same. */
export interface Unveiled {
  table: string;
  cell: string;
  bodies: number;
  count: number;
}

/** What was told of one set of columns. */
interface Told {
  id: string;
  set: readonly number[];
  open: boolean;
  cells: ReadonlyMap<string, Figure>;
}

/** A set that was told of, or what one such set has more than another. */
interface Target {
  id: string;
  group: Group;
  open: boolean;
}

/**
 * Counts of none, one, all but one or all of the bodies without a name in some base, or in what one base has
 * more than another, that can be worked out: by linear algebra, and by narrowing what *nearly all* and
 * *hardly any* leave open. Bases of fifty and more that are everybody are told as they are.
 */
export function unveiled(seen: readonly Seen[], ids: readonly string[]): Unveiled[] {
  const { columns, named } = columnsOf(seen);
  const at = new Map(columns.map((column, index) => [column, index] as const));
  const told: Told[] = [];
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
  return told.length === 0 ? [] : followsFrom(told);
}

function followsFrom(told: readonly Told[]): Unveiled[] {
  const cells = [...(told[0]?.cells.keys() ?? [])];
  const { sizes, groups } = classesOf(told);
  const width = cells.length * sizes.length + 1;
  const equations = new Echelon();
  for (const [one, size] of sizes.entries()) {
    const row = new Float64Array(width);
    for (const cell of cells.keys()) row[cell * sizes.length + one] = 1;
    row[width - 1] = size;
    equations.add(row);
  }
  const rowOf = (cell: number, { members }: Group, total: number): Row => {
    const row = new Float64Array(width);
    for (const one of members) row[cell * sizes.length + one] = 1;
    row[width - 1] = total;
    return row;
  };
  const narrowing = new Narrowing(cells.length, sizes);
  for (const [index, { cells: figures }] of told.entries()) {
    const group = groups[index];
    if (!group) continue;
    for (const [cell, id] of cells.entries()) {
      const figure = figures.get(id) ?? null;
      if (typeof figure === 'number') equations.add(rowOf(cell, group, figure));
      narrowing.tell(group, cell, rangeOf(figure, group.bodies));
    }
  }
  const targets = targetsOf(told, groups, sizes);
  for (const { group } of targets) narrowing.watch(group);
  narrowing.run();
  equations.solve();
  return targets.flatMap(({ id, group, open }) =>
    cells.flatMap((name, cell): Unveiled[] => {
      if (open) return [];
      const left = equations.reduce(rowOf(cell, group, 0));
      const follows = left.subarray(0, -1).every((value) => value === 0);
      const [low, high] = narrowing.rangeOf(group, cell);
      const count = follows ? (PRIME - (left[width - 1] ?? 0)) % PRIME : low === high ? low : null;
      if (count === null || (count > 1 && count < group.bodies - 1)) return [];
      return [{ table: id, cell: name, bodies: group.bodies, count }];
    }),
  );
}

/** Columns that are in the same bases count together, as one class: the size of each, and the classes of each base. */
function classesOf(told: readonly Told[]): { sizes: number[]; groups: Group[] } {
  const keys = new Map<number, string>();
  for (const [index, { set }] of told.entries()) {
    for (const column of set) keys.set(column, `${keys.get(column) ?? ''}${index} `);
  }
  const classes = new Map([...new Set(keys.values())].map((key, index) => [key, index] as const));
  const classOf = (column: number) => classes.get(keys.get(column) ?? '') ?? -1;
  const sizes = new Array<number>(classes.size).fill(0);
  for (const column of keys.keys()) sizes[classOf(column)] = (sizes[classOf(column)] ?? 0) + 1;
  const groups = told.map(({ set }) => groupOf(new Set(set.map(classOf)), sizes));
  return { sizes, groups };
}

const groupOf = (members: ReadonlySet<number>, sizes: readonly number[]): Group => ({
  members: [...members],
  mask: [...members].reduce((mask, member) => mask | (1n << BigInt(member)), 0n),
  bodies: [...members].reduce((sum, member) => sum + (sizes[member] ?? 0), 0),
});

function rangeOf(figure: Figure, bodies: number): [low: number, high: number] {
  if (typeof figure === 'number') return [figure, figure];
  if (figure === 'hardlyAny') return [0, 1];
  return figure === 'nearlyAll' ? [bodies - 1, bodies] : [0, bodies];
}

/** Every set that was told of, and what one has more than another within it; open only if always so. */
function targetsOf(
  told: readonly Told[],
  groups: readonly Group[],
  sizes: readonly number[],
): Target[] {
  const targets = new Map<bigint, Target>();
  const add = (target: Target) => {
    const present = targets.get(target.group.mask);
    if (!present || present.open) targets.set(target.group.mask, target);
  };
  for (const [index, { id, open }] of told.entries()) {
    const large = groups[index];
    if (!large) continue;
    add({ id, group: large, open });
    for (const [beside, other] of told.entries()) {
      const small = groups[beside];
      if (!small || small.mask === large.mask || (small.mask & large.mask) !== small.mask) continue;
      const rest = new Set(large.members).difference(new Set(small.members));
      const group = groupOf(rest, sizes);
      add({ id, group, open: open && other.open && group.bodies >= 50 });
    }
  }
  return [...targets.values()];
}
