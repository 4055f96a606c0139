/**
 * A chart as data: shapes with a role instead of a colour. The screen and the report draw the same
 * drawing, each in its own tokens.
 */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** The meaning of a shape; decides its appearance. */
export type Role =
  | 'axis'
  | 'grid'
  | 'load'
  /** Where the beam lies when every support holds. */
  | 'datum'
  | 'support'
  /** Supply beyond the demand. */
  | 'headroom'
  /** A load or support without a rating. */
  | 'unknown'
  | 'shortfall'
  | 'beam'
  | 'bounds'
  | 'after'
  | 'added'
  | 'expected'
  | 'supported'
  | 'station'
  | 'stationOpen'
  | 'stationRevisited'
  | 'round'
  | 'whisker'
  | 'mark'
  /** The mark of a second value: after digitalization, or from the other side. */
  | 'markOpen'
  | 'reference'
  | 'label'
  | 'value'
  | 'muted';

export type Shape =
  | { kind: 'path'; role: Role; d: string }
  | { kind: 'line'; role: Role; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'rect'; role: Role; x: number; y: number; width: number; height: number }
  | { kind: 'circle'; role: Role; cx: number; cy: number; r: number }
  | {
      kind: 'text';
      role: Role;
      x: number;
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      size: number;
    };
