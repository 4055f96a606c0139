import type { Role, Shape } from './drawing';
import { circle, path } from './shapes';

/**
 * The marks of all charts. A circle is a level and nothing else: filled carries, half filled carries under
 * conditions, hollow has to be strengthened first. A triangle is the introduction of an initiative, a diamond
 * the time once it runs, a square an own answer, a hexagon a station of the round.
 */

/** A level by its place from the lightest (0) to the heaviest (2). */
export type LevelIndex = 0 | 1 | 2;

const round = (value: number): number => Math.round(value * 10) / 10;

function polygon(role: Role, corners: [number, number][]): Shape[] {
  const points = corners.map(([x, y]) => `${round(x)},${round(y)}`);
  return path(role, `M${points.join('L')}Z`);
}

/** The mark of a level. */
export function levelMark(level: LevelIndex, x: number, y: number, r: number): Shape[] {
  if (level === 0) return [circle('level', x, y, r)];
  const hollow = circle('levelOpen', x, y, r);
  if (level === 2) return [hollow];
  // The left half as one curve: a third beyond the radius gives a round that no eye tells from a circle.
  const [left, top, bottom] = [x - (4 / 3) * r, y - r, y + r].map(round) as [
    number,
    number,
    number,
  ];
  const half = `M${round(x)},${top}C${left},${top},${left},${bottom},${round(x)},${bottom}Z`;
  return [hollow, ...path('level', half)];
}

/** A triangle on its point: while an initiative is introduced. */
export const duringMark = (x: number, y: number, r: number): Shape[] =>
  polygon('during', [
    [x - r, y - r * 0.8],
    [x + r, y - r * 0.8],
    [x, y + r],
  ]);

/** A diamond: once an initiative runs. */
export const runningMark = (x: number, y: number, r: number): Shape[] =>
  polygon('running', [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ]);

/** A square: an answer of one's own. */
export const ownMark = (x: number, y: number, r: number): Shape[] =>
  polygon('own', [
    [x - r, y - r],
    [x + r, y - r],
    [x + r, y + r],
    [x - r, y + r],
  ]);

/** A hexagon: a station of the round. */
export const stationMark = (role: Role, x: number, y: number, r: number): Shape[] =>
  polygon(
    role,
    Array.from({ length: 6 }, (_, at): [number, number] => {
      const angle = (at * Math.PI) / 3;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
  );
