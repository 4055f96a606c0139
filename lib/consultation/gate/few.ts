import { type Word, without } from './words';

/** This many bodies or fewer may not be told apart from the rest (design: a group counts from five). */
export const FEW = 4;

/**
 * Whether a word plus some multiples of the rows touches at most `FEW` blocks. Of any five blocks that a row
 * touches, one has to become 0, which settles its multiple; a row that touches fewer is not needed.
 */
export function canTouchFew(
  word: Word,
  [row, ...others]: readonly Word[],
  blocks: readonly number[],
): boolean {
  if (!row) return touched(word, blocks, FEW + 1).size <= FEW;
  const tried = new Set<number>();
  for (let column = 0; column < row.length; column++) {
    const block = blocks[column] ?? -1;
    if (row[column] === 0 || tried.has(block)) continue;
    const rest = others.map((other) => without(other, row, column));
    if (canTouchFew(without(word, row, column), rest, blocks)) return true;
    tried.add(block);
    if (tried.size > FEW) return false;
  }
  return canTouchFew(word, others, blocks);
}

/** The blocks in which a word is not 0, no more than `most` of them. */
function touched(word: Word, blocks: readonly number[], most: number): Set<number> {
  const found = new Set<number>();
  for (let column = 0; column < word.length && found.size < most; column++) {
    if (word[column] !== 0) found.add(blocks[column] ?? -1);
  }
  return found;
}
