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
