import { canTouchFew, FEW } from './few';
import { scaleTo, subtract, type Word } from './words';

/** Up to this many rows, words are tried directly; with more, by where they vanish. */
const TRIED_DIRECTLY = 2;

/** The columns of a fifth of the blocks, and the words of a span sorted by whether they vanish there. */
interface Part {
  columns: readonly number[];
  /** Rows that are independent on these columns, each 1 at its pivot and 0 at the pivots before it. */
  rows: { word: Word; pivot: number }[];
  /** The words that vanish on these columns; their other columns are divided further. */
  rest: Vanishing;
  /** Where each word of the span went, to take it back. */
  went: ('rows' | 'rest')[];
}

/** How many spans one question has visited. */
export interface Effort {
  left: number;
}

/**
 * A span, arranged so that a word of it that touches at most four blocks is found quickly. The blocks are
 * dealt into five parts: such a word vanishes on at least one part. The words that vanish on a part make a
 * smaller span, mostly none at all, which is looked through in the same way.
 */
export class Vanishing {
  private readonly words: Word[] = [];
  private parts: Part[] | undefined;

  /**
   * `order`: the blocks on which words are not known to vanish. Alike ones stand together, so that five
   * alike are dealt to all parts and none of their words vanishes anywhere.
   */
  constructor(
    private readonly order: readonly number[],
    private readonly blocks: readonly number[],
  ) {}

  insert(word: Word): void {
    this.words.push(word);
  }

  /** Takes back the word inserted last. */
  undo(): void {
    this.words.pop();
    for (const part of this.parts ?? []) {
      if (part.went.length <= this.words.length) continue;
      if (part.went.pop() === 'rows') part.rows.pop();
      else part.rest.undo();
    }
  }

  /**
   * Whether a word that is not in the span, plus some word of the span, touches at most four blocks. Exact;
   * only where the effort runs out is the answer yes, which refuses.
   */
  comesDownToFew(word: Word, effort: Effort): boolean {
    effort.left -= 1;
    if (effort.left < 0) return true;
    if (this.words.length <= TRIED_DIRECTLY || this.order.length <= FEW) {
      return this.order.length <= FEW || canTouchFew(word, this.words, this.blocks);
    }
    return this.dealt().some((part) => {
      const reduced = reduce(word, part);
      return vanishes(reduced, part) && part.rest.comesDownToFew(reduced, effort);
    });
  }

  /** The five parts, with every word of the span sorted into each. */
  private dealt(): Part[] {
    this.parts ??= Array.from({ length: FEW + 1 }, (_, number) => this.part(number));
    for (const part of this.parts) {
      for (const word of this.words.slice(part.went.length)) sort(word, part);
    }
    return this.parts;
  }

  private part(number: number): Part {
    const mine = new Set(this.order.filter((_, index) => index % (FEW + 1) === number));
    const columns = this.blocks.flatMap((block, column) => (mine.has(block) ? [column] : []));
    const others = this.order.filter((block) => !mine.has(block));
    return { columns, rows: [], rest: new Vanishing(others, this.blocks), went: [] };
  }
}

function sort(word: Word, part: Part): void {
  const reduced = reduce(word, part);
  const pivot = part.columns.find((column) => reduced[column] !== 0);
  if (pivot === undefined) part.rest.insert(reduced);
  else part.rows.push({ word: scaledTo(reduced, pivot), pivot });
  part.went.push(pivot === undefined ? 'rest' : 'rows');
}

function reduce(word: Word, { rows }: Part): Word {
  const reduced = word.slice();
  for (const row of rows) subtract(reduced, row.word, reduced[row.pivot] ?? 0);
  return reduced;
}

const vanishes = (word: Word, { columns }: Part): boolean =>
  columns.every((column) => word[column] === 0);

function scaledTo(word: Word, column: number): Word {
  scaleTo(word, column);
  return word;
}
