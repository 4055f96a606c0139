import type { Figure } from '@/lib/consultation/types';
import { Equations } from './equations';
import { NONE } from './layout';
import type { Bounds } from './narrow';
import type { Sets } from './sets';

/** How much is told of a count: as it is, as nearly all or hardly any, or nothing. */
export type State = 'exact' | 'coarse' | 'hidden';

/** What anybody can say of a count: not below, not above. */
export interface Range {
  low: number;
  high: number;
}

/** How many of a set of columns are in one cell. */
export interface Cell {
  set: readonly number[];
  id: string;
  /** Of this publication: the count itself and what is told of it now. */
  own?: { count: number; state: State; order: number };
  /** What earlier publications told of it. */
  told: Range;
  /** The set was told of, or is what one such set has more than another within it. */
  watched: boolean;
}

/** None or one, all or all but one. */
export const isExtreme = (count: number, size: number): boolean => count <= 1 || count >= size - 1;

/** What a figure tells of a count in a set of a given size. */
export function toldBy(figure: Figure | undefined, size: number): Range {
  if (typeof figure === 'number') return { low: figure, high: figure };
  if (figure === 'hardlyAny') return { low: 0, high: Math.min(1, size) };
  if (figure === 'nearlyAll') return { low: Math.max(0, size - 1), high: size };
  return { low: 0, high: size };
}

/**
 * All counts of one question over all sets of columns that were ever told of, and how they add up. One set
 * has one count per cell, in however many tables it stands.
 */
export class Net {
  readonly cells: Cell[] = [];
  readonly equations = new Equations();
  private readonly at = new Map<number, readonly number[]>();

  constructor(
    private readonly ids: readonly string[],
    private readonly sets: Sets,
  ) {}

  /** The positions of the counts of a set, one per cell; together they are as many as the set. */
  of(set: readonly number[]): readonly number[] {
    const number = this.sets.numberOf(set);
    const present = this.at.get(number);
    if (present) return present;
    const positions = this.ids.map((id) => {
      const told = { low: 0, high: set.length };
      return this.cells.push({ set, id, told, watched: false }) - 1;
    });
    this.at.set(number, positions);
    this.equations.addUp(positions, set.length);
    return positions;
  }

  /** Has the counts of a set watched. */
  watch(set: readonly number[]): void {
    for (const position of this.of(set)) {
      const cell = this.cells[position];
      if (cell) cell.watched = true;
    }
  }

  /** Cell by cell, a whole is the sum of its parts. */
  divide(whole: readonly number[], parts: readonly (readonly number[])[]): void {
    const counts = parts.map((part) => this.of(part));
    for (const [cell, position] of this.of(whole).entries()) {
      this.equations.add(
        counts.map((part) => part[cell] ?? 0),
        position,
      );
    }
  }

  /** What can be worked out of every count: of earlier publications alone, or beside what is told now. */
  workedOut(now: boolean): Bounds {
    const size = this.cells.length;
    const bounds = {
      low: new Int32Array(size),
      high: new Int32Array(size),
      lowBy: new Int32Array(size).fill(NONE),
      highBy: new Int32Array(size).fill(NONE),
    };
    for (const [position, cell] of this.cells.entries()) {
      const { low, high } = now ? toldOf(cell) : cell.told;
      bounds.low[position] = low;
      bounds.high[position] = high;
    }
    this.equations.narrow(bounds);
    return bounds;
  }
}

function toldOf({ own, told, set }: Cell): Range {
  if (!own || own.state === 'hidden') return told;
  if (own.state === 'exact') return { low: own.count, high: own.count };
  const now = toldBy(own.count <= 1 ? 'hardlyAny' : 'nearlyAll', set.length);
  return { low: Math.max(now.low, told.low), high: Math.min(now.high, told.high) };
}
