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
export function halved(sets: readonly Columns[]): Division[] {
  const byBits = new Map(sets.map((set) => [bitsOf(set), set] as const));
  return [...byBits].flatMap(([large, whole]) =>
    [...byBits].flatMap(([small, one]): Division[] => {
      const rest = large ^ small;
      // Both halves are met; the larger number is taken.
      if ((large & small) !== small || small < rest || rest === 0n) return [];
      const other = byBits.get(rest);
      return other ? [{ whole, parts: [one, other] }] : [];
    }),
  );
}

/** Each set as a sum of the smallest parts that some sets have in common. */
export function inAtoms(sets: readonly Columns[]): Division[] {
  const names = new Map<number, string>();
  for (const [index, set] of sets.entries()) {
    for (const column of set) names.set(column, `${names.get(column) ?? ''}${index} `);
  }
  const atoms = Map.groupBy(names.keys(), (column) => names.get(column));
  return sets.map((whole) => {
    const within = new Set(whole.map((column) => names.get(column)));
    return { whole, parts: [...within].map((name) => atoms.get(name) ?? []) };
  });
}

/** A set as a number with a bit for each column. */
const bitsOf = (set: Columns): bigint =>
  set.reduce((bits, column) => bits | (1n << BigInt(column)), 0n);
