import { Vanishing } from './vanishing';
import { scaleTo, subtract, type Word, wordOf } from './words';

/** How many spans one question may visit; where that is not enough the answer is yes, which refuses. */
const EFFORT = 5_000;

/**
 * Everything that can be worked out from sums over known sets of columns: the linear span of those sets. A
 * word of the span that touches few blocks (a block: a body, or all bodies of a holding, with all it ever
 * answered) tells something about these alone.
 */
export class Span {
  private readonly rows: { word: Word; pivot: number }[] = [];
  private readonly added: boolean[] = [];
  private readonly vanishing: Vanishing;

  /** `blocks`: the block of each column. `order`: all blocks, those that are in the same sets together. */
  constructor(
    private readonly blocks: readonly number[],
    order: readonly number[],
  ) {
    this.vanishing = new Vanishing(order, blocks);
  }

  /** How many independent sums are known. */
  get rank(): number {
    return this.rows.length;
  }

  /** Takes the sum over a set of columns as known. */
  add(set: readonly number[]): void {
    const word = this.rest(set);
    const pivot = word.findIndex((value) => value !== 0);
    this.added.push(pivot >= 0);
    if (pivot < 0) return;
    scaleTo(word, pivot);
    this.rows.push({ word, pivot });
    this.vanishing.insert(word);
  }

  /** Takes back the set added last. */
  undo(): void {
    if (!this.added.pop()) return;
    this.rows.pop();
    this.vanishing.undo();
  }

  /**
   * Whether the sum over a set, beside all that is known, tells something about one to four blocks alone
   * that was not known yet: rank(all) > rank(columns outside some set of one to four blocks).
   */
  singlesOut(set: readonly number[]): boolean {
    const word = this.rest(set);
    if (word.every((value) => value === 0)) return false;
    return this.vanishing.comesDownToFew(word, { left: EFFORT });
  }

  /** What a set adds: nothing but 0 if its sum is known already. */
  private rest(set: readonly number[]): Word {
    const word = wordOf(this.blocks.length, set);
    for (const row of this.rows) subtract(word, row.word, word[row.pivot] ?? 0);
    return word;
  }
}
