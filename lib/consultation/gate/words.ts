import { inverse, PRIME, times } from './field';

/** A combination of sums: per column its coefficient modulo the prime. */
export type Word = Float64Array;

const INVERSE = 1 / PRIME;

/** The word of the sum over a set of columns; a column that is in it twice counts twice. */
export function wordOf(length: number, set: readonly number[]): Word {
  const word = new Float64Array(length);
  for (const column of set) word[column] = (word[column] ?? 0) + 1;
  return word;
}

/** Takes a multiple of a row from a word, in place. The innermost loop of the gate. */
export function subtract(from: Word, row: Word, factor: number): void {
  if (factor === 0) return;
  const negative = PRIME - factor;
  for (let column = 0; column < from.length; column++) {
    const sum = (from[column] as number) + negative * (row[column] as number);
    const rest = sum - Math.floor(sum * INVERSE) * PRIME;
    from[column] = rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
  }
}

/** A word less the multiple of a row that makes it 0 at a column where the row is not. */
export function without(word: Word, row: Word, column: number): Word {
  const cleared = word.slice();
  subtract(cleared, row, times(word[column] ?? 0, inverse(row[column] ?? 1)));
  return cleared;
}

/** Scales a word to 1 at a column, in place. */
export function scaleTo(word: Word, column: number): void {
  const factor = inverse(word[column] ?? 1);
  for (let at = 0; at < word.length; at++) word[at] = times(word[at] ?? 0, factor);
}
