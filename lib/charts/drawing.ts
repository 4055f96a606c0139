/**
 * A chart as data: shapes with a role instead of a colour. The screen and the report draw the same
 * drawing, each in its own tokens. A mark has one meaning in all charts; see `marks.ts`.
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
  /** Where the beam lies when every support holds. */
  | 'datum'
  /** A quantity as a filled bar or support. */
  | 'support'
  /** Of a support: what it may have besides. Of a row without a point: where it may lie. */
  | 'unknown'
  /** The area that the beam falls below its level. */
  | 'shortfall'
  | 'beam'
  /** From best to worst, given what is unknown. */
  | 'range'
  /** The distance between two marks. */
  | 'difference'
  /** A level: filled where a capacity carries, half filled under conditions, hollow when it has to be strengthened. */
  | 'level'
  | 'levelOpen'
  /** Readings of an initiative beside today: while it is introduced, and once it runs. */
  | 'during'
  | 'running'
  | 'whisker'
  /** Hoped for, as an open bar, and what the conditions support, as a filled one in it. */
  | 'expected'
  | 'supported'
  /** The Flemish share beside an own level. */
  | 'share'
  /** The middle of a team's answers. */
  | 'median'
  /** What somebody answered, and a reference beside it. */
  | 'own'
  | 'reference'
  /** Members of a team who gave an answer: all, or one of its groups. */
  | 'members'
  | 'membersOpen'
  /** Lines over an area, that tell it from others without colour. */
  | 'hatch'
  /** Paper under a mark, so that no lines run through it. */
  | 'patch'
  | 'station'
  | 'stationOpen'
  /** The outer line of a station where something changed. */
  | 'stationChanged'
  /** Where the next round should enter. */
  | 'reenter'
  | 'round'
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
