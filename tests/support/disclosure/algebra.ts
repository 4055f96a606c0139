/** Linear algebra modulo a prime: the attacker's own, and another prime than the gate's. */

export const PRIME = 1_000_003;

export type Row = Float64Array;

/** A residue of a number that is whole and smaller than PRIME². */
function mod(value: number): number {
  const rest = value - Math.floor(value / PRIME) * PRIME;
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
}

/** What gives 1 with a residue other than 0. */
export function inverse(value: number): number {
  let [result, square, left] = [1, value, PRIME - 2];
  while (left > 0) {
    if (left % 2 === 1) result = mod(result * square);
    square = mod(square * square);
    left = Math.floor(left / 2);
  }
  return result;
}

export const times = (a: number, b: number): number => mod(a * b);

/** Takes a multiple of a row from another, in place. */
function subtract(from: Row, row: Row, factor: number): void {
  if (factor === 0) return;
  const opposite = PRIME - factor;
  for (let at = 0; at < row.length; at++) {
    const value = row[at] as number;
    if (value !== 0) from[at] = mod((from[at] as number) + opposite * value);
  }
}

/** Rows brought into a form from which everything that follows from them can be read off. */
export class Echelon {
  readonly rows: { row: Row; pivot: number }[] = [];

  /** Takes from a row, in place, what follows from the others. */
  reduce(row: Row): Row {
    for (const one of this.rows) subtract(row, one.row, row[one.pivot] ?? 0);
    return row;
  }

  /** Adds a row, which is used up; whether it told something new. */
  add(row: Row): boolean {
    const pivot = this.reduce(row).findIndex((value) => value !== 0);
    if (pivot < 0) return false;
    const factor = inverse(row[pivot] ?? 1);
    for (let at = 0; at < row.length; at++) row[at] = times(row[at] ?? 0, factor);
    this.rows.push({ row, pivot });
    return true;
  }

  /** Has every pivot 0 in all other rows. */
  solve(): this {
    for (let later = this.rows.length - 1; later > 0; later--) {
      const other = this.rows[later];
      for (let at = 0; other && at < later; at++) {
        const row = this.rows[at]?.row;
        if (row) subtract(row, other.row, row[other.pivot] ?? 0);
      }
    }
    return this;
  }
}
