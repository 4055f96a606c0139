/** A count of one cell over one set of columns, and what anybody can say of it: not below, not above. */
export interface Count {
  low: number;
  high: number;
}

/** plus − minus = total, of counts by their position. */
export interface Equation {
  plus: readonly number[];
  minus: readonly number[];
  total: number;
}

/**
 * Narrows counts by equations for as long as that changes one. Says which equation narrowed each count
 * last. `counts` are narrowed in place; equations that contradict them are left alone.
 */
export function narrow(counts: Count[], equations: readonly Equation[]): Map<number, number> {
  const touching = counts.map((): number[] => []);
  for (const [index, { plus, minus }] of equations.entries()) {
    for (const position of [...plus, ...minus]) touching[position]?.push(index);
  }
  const cause = new Map<number, number>();
  const waiting = new Set(equations.keys());
  for (const index of waiting) {
    waiting.delete(index);
    const equation = equations[index];
    if (!equation) continue;
    for (const position of narrowBy(counts, equation)) {
      cause.set(position, index);
      for (const other of touching[position] ?? []) if (other !== index) waiting.add(other);
    }
  }
  return cause;
}

/** Narrows the counts of one equation; the positions of those that changed. */
function narrowBy(counts: Count[], { plus, minus, total }: Equation): number[] {
  // As a sum of terms that is `total`: a count that is taken away is a term from −high to −low.
  let low = 0;
  let high = 0;
  for (const position of plus) {
    low += counts[position]?.low ?? 0;
    high += counts[position]?.high ?? 0;
  }
  for (const position of minus) {
    low -= counts[position]?.high ?? 0;
    high -= counts[position]?.low ?? 0;
  }
  if (low > total || high < total) return [];
  const changed: number[] = [];
  const set = (position: number, from: number, to: number) => {
    const count = counts[position];
    if (!count || (from <= count.low && to >= count.high)) return;
    counts[position] = { low: Math.max(from, count.low), high: Math.min(to, count.high) };
    changed.push(position);
  };
  for (const position of plus) {
    const { low: mine = 0, high: most = 0 } = counts[position] ?? {};
    set(position, total - (high - most), total - (low - mine));
  }
  for (const position of minus) {
    const { low: mine = 0, high: most = 0 } = counts[position] ?? {};
    set(position, low + most - total, high + mine - total);
  }
  return changed;
}
