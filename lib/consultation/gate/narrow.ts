import { type Layout, NONE } from './layout';

/** What anybody can say of counts, by position: not below, not above. */
export interface Bounds {
  low: Int32Array;
  high: Int32Array;
  /** The equations that said so last; `NONE` where none did. */
  lowBy: Int32Array;
  highBy: Int32Array;
}

/**
 * Narrows bounds, in place, by equations for as long as that changes one. An equation that the bounds
 * contradict is left alone.
 */
export function narrow(bounds: Bounds, layout: Layout): void {
  const { low, high } = bounds;
  const { parts, starts, wholes, totals, touching, touchingFrom } = layout;
  const size = wholes.length;
  // A ring, as each equation waits once at most.
  const ring = Int32Array.from(wholes.keys());
  const waits = new Uint8Array(size).fill(1);
  let waiting = size;
  let last = 0;
  const wake = (count: number, by: number) => {
    const end = touchingFrom[count + 1]!;
    for (let at = touchingFrom[count]!; at < end; at++) {
      const other = touching[at]!;
      if (other === by || waits[other] === 1) continue;
      waits[other] = 1;
      ring[last] = other;
      last = last + 1 === size ? 0 : last + 1;
      waiting += 1;
    }
  };
  for (let at = 0; waiting > 0; at = at + 1 === size ? 0 : at + 1) {
    const equation = ring[at]!;
    waiting -= 1;
    waits[equation] = 0;
    const start = starts[equation]!;
    const end = starts[equation + 1]!;
    const whole = wholes[equation]!;
    // As a sum of terms that is nothing: the whole is a term from −high to −low.
    let least = -totals[equation]!;
    let most = least;
    for (let part = start; part < end; part++) {
      least += low[parts[part]!]!;
      most += high[parts[part]!]!;
    }
    if (whole !== NONE) {
      least -= high[whole]!;
      most -= low[whole]!;
    }
    if (least > 0 || most < 0) continue;
    for (let part = start; part < end; part++) {
      const count = parts[part]!;
      if (limit(bounds, count, high[count]! - most, low[count]! - least, equation)) {
        wake(count, equation);
      }
    }
    if (whole === NONE) continue;
    if (limit(bounds, whole, high[whole]! + least, low[whole]! + most, equation)) {
      wake(whole, equation);
    }
  }
}

/** Keeps of a count what lies from one number to another; whether that changed it. */
function limit(bounds: Bounds, count: number, from: number, to: number, by: number): boolean {
  const { low, high, lowBy, highBy } = bounds;
  const raises = from > low[count]!;
  const lowers = to < high[count]!;
  if (raises) {
    low[count] = from;
    lowBy[count] = by;
  }
  if (lowers) {
    high[count] = to;
    highBy[count] = by;
  }
  return raises || lowers;
}
