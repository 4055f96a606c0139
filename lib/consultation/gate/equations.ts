import { type Layout, layOut, NONE } from './layout';
import { type Bounds, narrow } from './narrow';

/** Sums of counts, by their position. There are tens of thousands: they stand behind each other as numbers. */
export class Equations {
  /** The parts of all equations, and by equation where its own end. */
  private readonly parts: number[] = [];
  private readonly ends: number[] = [];
  /** By equation the count that is the whole, or `NONE` and the number that it is. */
  private readonly wholes: number[] = [];
  private readonly totals: number[] = [];
  private layout: Layout | undefined;

  /** Parts that together are a whole. */
  add(parts: readonly number[], whole: number): void {
    this.write(parts, whole, 0);
  }

  /** Parts that together are a number. */
  addUp(parts: readonly number[], total: number): void {
    this.write(parts, NONE, total);
  }

  /** Narrows bounds, in place, for as long as an equation changes one. */
  narrow(bounds: Bounds): void {
    narrow(bounds, this.laidOut(bounds));
  }

  /**
   * The counts from which one was worked out, by the equations that limited it, and those from which these
   * were; itself first.
   */
  behind(count: number, bounds: Bounds): number[] {
    const { parts, starts, wholes } = this.laidOut(bounds);
    const met = new Uint8Array(bounds.low.length);
    const behind: number[] = [];
    const meet = (other: number) => {
      if (met[other] === 1) return;
      met[other] = 1;
      behind.push(other);
    };
    meet(count);
    // The list is walked in the order in which it grows.
    for (const one of behind) {
      for (const equation of [bounds.lowBy[one]!, bounds.highBy[one]!]) {
        if (equation === NONE) continue;
        const end = starts[equation + 1]!;
        for (let part = starts[equation]!; part < end; part++) meet(parts[part]!);
        if (wholes[equation] !== NONE) meet(wholes[equation]!);
      }
    }
    return behind;
  }

  private laidOut({ low }: Bounds): Layout {
    this.layout ??= layOut(this.parts, this.ends, this.wholes, this.totals, low.length);
    return this.layout;
  }

  private write(parts: readonly number[], whole: number, total: number): void {
    for (const part of parts) this.parts.push(part);
    this.ends.push(this.parts.length);
    this.wholes.push(whole);
    this.totals.push(total);
  }
}
