import type { GroupRef } from '@/lib/consultation/types';
import { MANY } from './bases';
import type { Net } from './net';
import { halved, inAtoms, isWithin, type Sets, without } from './sets';

/** A set that something was told of, now or before. */
export interface Told {
  set: readonly number[];
  general: boolean;
  /** Groups of one table along one line, in one publication, have this in common. */
  line?: string;
}

/** Groups that make up a whole, cell by cell. */
export interface Division {
  /** Positions of the counts of the groups that are shown, per cell. */
  shown: number[];
  whole: number;
}

/** Where a set that was told of stands, in a publication. */
export const placeOf = (publication: string, table: string, group: GroupRef | null) => ({
  general: group === null,
  ...(group && { line: JSON.stringify([publication, table, group.classification]) }),
});

/**
 * Writes down how the counts hang together: what two sets share and what each has more, the parts that all of
 * them are made of, and groups beside each other. What a set of many has more than the same set before may be
 * told as it is, like the set itself.
 */
export function relate(
  now: readonly Told[],
  before: readonly Told[],
  net: Net,
  sets: Sets,
  open: Set<number>,
): Division[] {
  const told = [...now, ...before];
  const distinct = [...new Map(told.map((one) => [sets.numberOf(one.set), one])).values()];
  const differences = new Map<number, readonly number[]>();
  for (const one of distinct) {
    for (const other of distinct) {
      if (one === other || other.set.length > one.set.length) continue;
      const { both, mine, theirs } = sets.overlap(one.set, other.set);
      if (both.length === 0) continue;
      if (theirs.length > 0) {
        net.divide(one.set, [both, mine]);
        net.divide(other.set, [both, theirs]);
        continue;
      }
      differences.set(sets.numberOf(mine), mine);
      const isOpen = one.general && other.general && mine.length >= MANY;
      if (isOpen && net.of(one.set).every((position) => open.has(position))) {
        for (const position of net.of(mine)) open.add(position);
      }
    }
  }
  for (const { set } of distinct) differences.delete(sets.numberOf(set));
  const watched = [...distinct.map(({ set }) => set), ...differences.values()];
  for (const set of watched) net.watch(set);
  for (const { whole, parts } of [...halved(watched, sets), ...inAtoms(watched)])
    net.divide(whole, parts);
  const general = told.filter((one) => one.general).map(({ set }) => set);
  relateLines(before, general, net);
  return relateLines(now, general, net);
}

/** Groups beside each other make up each set that they lie within, with what is in none of them. */
function relateLines(
  told: readonly Told[],
  wholes: readonly (readonly number[])[],
  net: Net,
): Division[] {
  const lines = new Map<string, (readonly number[])[]>();
  for (const { line, set } of told) {
    if (line !== undefined && set.length > 0) lines.set(line, [...(lines.get(line) ?? []), set]);
  }
  const distinct = new Map(wholes.map((whole) => [net.of(whole)[0], whole] as const));
  return [...lines.values()].flatMap((parts) => {
    const columns = parts.flat();
    if (new Set(columns).size < columns.length) return [];
    return [...distinct.values()].flatMap((whole) => {
      if (!isWithin(columns, whole)) return [];
      const rest = without(whole, columns);
      const all = rest.length > 0 ? [...parts, rest] : parts;
      net.divide(whole, all);
      // What is left without one group is the sum of the others, too.
      for (const one of all) {
        const others = all.filter((other) => other !== one);
        if (others.length > 1) net.divide(others.flat(), others);
      }
      return net.of(whole).map((position, cell) => ({
        whole: position,
        shown: parts.map((set) => net.of(set)[cell] ?? 0),
      }));
    });
  });
}
