/** A set of classes of columns that count together. */
export interface Group {
  members: readonly number[];
  /** The same as bits. */
  mask: bigint;
  bodies: number;
}

type Range = [low: number, high: number];

/** The sum of some counts is another. */
interface Sum {
  parts: readonly number[];
  whole: number;
}

/**
 * The least and the most that can be in each cell of groups: narrowed along every sum, until none tells more.
 * A group is the sum of its classes, and of two others that make it up; over the cells it is as many as it has.
 */
export class Narrowing {
  private readonly lows: number[] = [];
  private readonly highs: number[] = [];
  private readonly sums: Sum[] = [];
  /** The first count of a group; one for each cell follows. */
  private readonly firsts = new Map<bigint, number>();
  private readonly groups: Group[] = [];

  constructor(
    private readonly cells: number,
    sizes: readonly number[],
  ) {
    for (const [member, bodies] of sizes.entries()) {
      this.watch({ members: [member], mask: 1n << BigInt(member), bodies });
    }
  }

  watch(group: Group): void {
    if (this.firsts.has(group.mask)) return;
    const first = this.lows.length;
    this.firsts.set(group.mask, first);
    this.groups.push(group);
    for (let cell = 0; cell < this.cells; cell++) this.count(0, group.bodies);
    const parts = Array.from({ length: this.cells }, (_, cell) => first + cell);
    this.sums.push({ parts, whole: this.count(group.bodies, group.bodies) });
    this.divide(
      group,
      group.members.map((member) => 1n << BigInt(member)),
    );
  }

  tell(group: Group, cell: number, [low, high]: Range): void {
    this.watch(group);
    this.meet(this.countOf(group.mask, cell), low, high);
  }

  rangeOf(group: Group, cell: number): Range {
    const at = this.countOf(group.mask, cell);
    return [this.lows[at] ?? 0, this.highs[at] ?? 0];
  }

  run(): void {
    for (const large of this.groups) {
      for (const { mask } of this.groups) {
        const rest = large.mask ^ mask;
        // Either half of a group is met once.
        if (mask > rest && (large.mask & mask) === mask && this.firsts.has(rest)) {
          this.divide(large, [mask, rest]);
        }
      }
    }
    for (let changed = true; changed; ) {
      changed = false;
      for (const sum of this.sums) changed = this.settle(sum) || changed;
    }
  }

  private count(low: number, high: number): number {
    this.highs.push(high);
    return this.lows.push(low) - 1;
  }

  private countOf(mask: bigint, cell: number): number {
    return (this.firsts.get(mask) ?? 0) + cell;
  }

  private divide({ mask }: Group, parts: readonly bigint[]): void {
    if (parts.length < 2) return;
    for (let cell = 0; cell < this.cells; cell++) {
      const counts = parts.map((part) => this.countOf(part, cell));
      this.sums.push({ parts: counts, whole: this.countOf(mask, cell) });
    }
  }

  /** Narrows parts by their sum, and the sum by its parts; whether that changed one. */
  private settle({ parts, whole }: Sum): boolean {
    const { lows, highs } = this;
    let [least, most] = [0, 0];
    for (const part of parts) {
      least += lows[part] ?? 0;
      most += highs[part] ?? 0;
    }
    let changed = this.meet(whole, least, most);
    const [low, high] = [lows[whole] ?? 0, highs[whole] ?? 0];
    for (const part of parts) {
      const most1 = most - (highs[part] ?? 0);
      const least1 = least - (lows[part] ?? 0);
      changed = this.meet(part, low - most1, high - least1) || changed;
    }
    return changed;
  }

  /** Keeps of a count what lies from one number to another; whether that changed it. */
  private meet(at: number, low: number, high: number): boolean {
    const [before, after] = [this.lows[at] ?? 0, this.highs[at] ?? 0];
    if (low <= before && high >= after) return false;
    this.lows[at] = Math.max(before, low);
    this.highs[at] = Math.min(after, high);
    return true;
  }
}
