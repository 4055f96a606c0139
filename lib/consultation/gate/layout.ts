/** No count, or no equation. */
export const NONE = -1;

/** Equations as rows of numbers, for reading in haste. */
export interface Layout {
  parts: Int32Array;
  /** Where the parts of each equation start; one more than there are equations. */
  starts: Int32Array;
  /** The count that is the whole of each, or `NONE` and the number that it is. */
  wholes: Int32Array;
  totals: Int32Array;
  /** The equations that each count stands in, and where those of each count start. */
  touching: Int32Array;
  touchingFrom: Int32Array;
}

/** Lays equations out: of all of them the parts, and by equation where its own end, its whole and its total. */
export function layOut(
  parts: readonly number[],
  ends: readonly number[],
  wholes: readonly number[],
  totals: readonly number[],
  counts: number,
): Layout {
  const starts = Int32Array.from([0, ...ends]);
  const touchingFrom = new Int32Array(counts + 1);
  const each = (visit: (count: number, equation: number) => void) => {
    for (let equation = 0; equation < ends.length; equation++) {
      for (let at = starts[equation]!; at < starts[equation + 1]!; at++)
        visit(parts[at]!, equation);
      if (wholes[equation] !== NONE) visit(wholes[equation]!, equation);
    }
  };
  each((count) => {
    touchingFrom[count + 1]! += 1;
  });
  for (let count = 0; count < counts; count++) touchingFrom[count + 1]! += touchingFrom[count]!;
  const next = touchingFrom.slice();
  const touching = new Int32Array(touchingFrom[counts]!);
  each((count, equation) => {
    touching[next[count]!++] = equation;
  });
  return {
    parts: Int32Array.from(parts),
    starts,
    wholes: Int32Array.from(wholes),
    totals: Int32Array.from(totals),
    touching,
    touchingFrom,
  };
}
