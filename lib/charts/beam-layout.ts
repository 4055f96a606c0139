/** Where the parts of a beam go: x per support, y per depth under the level beam. */
export interface BeamLayout {
  width: number;
  /** Left and right end of the beam. */
  ends: [number, number];
  /** Centre of each support. */
  at: number[];
  /** Height of the level beam. */
  datum: number;
  /** Pixels per step. */
  unit: number;
  /** Width of the flat of the beam over a support, and of a support. */
  flat: number;
  support: number;
}

interface Frame {
  width: number;
  /** Room beside the beam, left and right. */
  gutter: [left: number, right: number];
  datum: number;
  unit: number;
  /** Widest a flat may be. */
  widest: number;
}

/** Spreads the supports evenly over the width. */
export function layOutBeam(
  count: number,
  { width, gutter, datum, unit, widest }: Frame,
): BeamLayout {
  const [left, right] = [gutter[0], width - gutter[1]];
  const slot = (right - left) / Math.max(1, count);
  const flat = Math.min(widest, slot * 0.66);
  return {
    width,
    ends: [left, right],
    at: Array.from({ length: count }, (_, i) => left + slot * (i + 0.5)),
    datum,
    unit,
    flat,
    support: flat * 0.3,
  };
}

/** The height on the page of a depth (steps) under the level beam. */
export const depth = ({ datum, unit }: BeamLayout, steps: number): number => datum + steps * unit;
