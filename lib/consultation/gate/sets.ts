type Columns = readonly number[];

/** What two sets share, and what each has more. */
export interface Overlap {
  both: Columns;
  mine: Columns;
  theirs: Columns;
}

/** Sets of columns by number, and how they overlap: worked out once for all questions of a publication. */
export class Sets {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<Columns, number>();
  private readonly overlaps = new Map<string, Overlap>();

  /** The same number for the same columns, in whatever order. */
  numberOf(set: Columns): number {
    const known = this.known.get(set);
    if (known !== undefined) return known;
    const key = [...set].sort((a, b) => a - b).join();
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    this.known.set(set, number);
    return number;
  }

  overlap(one: Columns, other: Columns): Overlap {
    const key = `${this.numberOf(one)} ${this.numberOf(other)}`;
    const known = this.overlaps.get(key);
    if (known) return known;
    const mine = without(one, other);
    const overlap = { mine, theirs: without(other, one), both: without(one, mine) };
    this.overlaps.set(key, overlap);
    return overlap;
  }
}

/** The columns of a set that are not in another. */
export function without(set: Columns, columns: Columns): number[] {
  const gone = new Set(columns);
  return set.filter((column) => !gone.has(column));
}

export const isSame = (a: Columns, b: Columns): boolean => a.length === b.length && isWithin(a, b);

export function isWithin(inner: Columns, outer: Columns): boolean {
  if (inner.length > outer.length) return false;
  const set = new Set(outer);
  return inner.every((column) => set.has(column));
}

/** A set, and sets that together make it up. */
interface Division {
  whole: Columns;
  parts: Columns[];
}

/** Of some sets, each that is made up of two others of them. */
export function halved(all: readonly Columns[], sets: Sets): Division[] {
  const byNumber = new Map(all.map((set) => [sets.numberOf(set), set] as const));
  const byLast = Map.groupBy(all, lastOf);
  return all.flatMap((whole) => {
    const columns = new Set(whole);
    // One of the halves holds the last column of the whole.
    return (byLast.get(lastOf(whole)) ?? []).flatMap((one): Division[] => {
      if (one.length >= whole.length || !one.every((column) => columns.has(column))) return [];
      const other = byNumber.get(sets.numberOf(sets.overlap(whole, one).mine));
      return other ? [{ whole, parts: [one, other] }] : [];
    });
  });
}

const lastOf = (set: Columns): number => Math.max(...set);

/** Each set as a sum of the smallest parts that some sets have in common. */
export function inAtoms(sets: readonly Columns[]): Division[] {
  // Every set splits the parts so far into what it holds of them and what it does not.
  const partOf = new Map<number, number>();
  let parts = 0;
  for (const set of sets) {
    const split = new Map<number | undefined, number>();
    for (const column of set) {
      const before = partOf.get(column);
      const part = split.get(before) ?? parts++;
      split.set(before, part);
      partOf.set(column, part);
    }
  }
  const atoms = Map.groupBy(partOf.keys(), (column) => partOf.get(column));
  return sets.map((whole) => {
    const within = new Set(whole.map((column) => partOf.get(column)));
    return { whole, parts: [...within].map((part) => atoms.get(part) ?? []) };
  });
}
