/** A count of one cell over one set of columns, and what anybody can say of it: not below, not above. */
export interface Count {
  low: number;
  high: number;
  /** The equations that said so last. */
  lowBy?: number;
  highBy?: number;
}

/** plus − minus = total, of counts by their position. */
export interface Equation {
  plus: readonly number[];
  minus: readonly number[];
  total: number;
}

/** By count: the equations it stands in. */
export function touchingOf(counts: number, equations: readonly Equation[]): number[][] {
  const touching = Array.from({ length: counts }, (): number[] => []);
  for (const [index, { plus, minus }] of equations.entries()) {
    for (const position of plus) touching[position]?.push(index);
    for (const position of minus) touching[position]?.push(index);
  }
  return touching;
}

/**
 * Narrows counts, in place, by equations for as long as that changes one. An equation that the counts
 * contradict is left alone.
 */
export function narrow(
  counts: readonly Count[],
  equations: readonly Equation[],
  touching: readonly (readonly number[])[],
): void {
  const waiting = [...equations.keys()];
  const waits = new Uint8Array(equations.length).fill(1);
  const changed: number[] = [];
  for (let at = 0; at < waiting.length; at++) {
    const index = waiting[at] ?? 0;
    waits[index] = 0;
    const equation = equations[index];
    if (!equation) continue;
    changed.length = 0;
    narrowBy(counts, equation, index, changed);
    for (const position of changed) {
      for (const other of touching[position] ?? []) {
        if (other === index || waits[other] === 1) continue;
        waits[other] = 1;
        waiting.push(other);
      }
    }
  }
}

/** Narrows the counts of one equation; adds the positions of those that changed. */
function narrowBy(
  counts: readonly Count[],
  { plus, minus, total }: Equation,
  index: number,
  changed: number[],
): void {
  // As a sum of terms that is `total`: a count that is taken away is a term from −high to −low.
  let low = -total;
  let high = -total;
  for (const position of plus) {
    low += counts[position]?.low ?? 0;
    high += counts[position]?.high ?? 0;
  }
  for (const position of minus) {
    low -= counts[position]?.high ?? 0;
    high -= counts[position]?.low ?? 0;
  }
  if (low > 0 || high < 0) return;
  for (const position of plus) {
    const count = counts[position];
    if (count && limit(count, count.high - high, count.low - low, index)) changed.push(position);
  }
  for (const position of minus) {
    const count = counts[position];
    if (count && limit(count, count.high + low, count.low + high, index)) changed.push(position);
  }
}

/** Keeps of a count what lies from one number to another; whether that changed it. */
function limit(count: Count, from: number, to: number, by: number): boolean {
  if (from <= count.low && to >= count.high) return false;
  if (from > count.low) {
    count.low = from;
    count.lowBy = by;
  }
  if (to < count.high) {
    count.high = to;
    count.highBy = by;
  }
  return true;
}
