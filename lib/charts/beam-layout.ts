/** Where the parts of a beam go: x per support, y per depth under the level beam. */
export interface BeamLayout {
  width: number;
  /** Left and right end of the beam. */
  ends: [number, number];
  /** Centre of each support. */
  at: number[];
  /** Height of the level beam. */
  datum: number;
  /** Pixels per point. */
  unit: number;
  /** Width of a load and of a support. */
  load: number;
  support: number;
}

interface Frame {
  width: number;
  /** Room beside the beam, left and right. */
  gutter: [left: number, right: number];
  datum: number;
  unit: number;
  /** Widest a load may be. */
  widest: number;
}

/** Spreads the supports evenly over the width. */
export function layOutBeam(
  count: number,
  { width, gutter, datum, unit, widest }: Frame,
): BeamLayout {
  const [left, right] = [gutter[0], width - gutter[1]];
  const slot = (right - left) / Math.max(1, count);
  const load = Math.min(widest, slot * 0.62);
  return {
    width,
    ends: [left, right],
    at: Array.from({ length: count }, (_, i) => left + slot * (i + 0.5)),
    datum,
    unit,
    load,
    support: load * 0.34,
  };
}

/** The height on the page of a depth (points) under the level beam. */
export const depth = ({ datum, unit }: BeamLayout, points: number): number => datum + points * unit;
