import type { Shape } from './drawing';
import { corners, hatch } from './hatch';
import { box, path } from './shapes';

/** What those who were asked come to, in the order in which it is drawn. */
export const TALLY_PARTS = [
  'carries',
  'conditions',
  'strengthen',
  'open',
  'divided',
  'hidden',
  'otherwise',
  'silent',
] as const;
export type TallyPart = (typeof TALLY_PARTS)[number];

/** A number, or what is said in its place: at least so many, or in words; null where it is not shown. */
type Figure = number | 'nearlyAll' | 'hardlyAny' | { least: number } | null;

/** A tally as it is drawn; bodies counted. */
export interface TallyFigures {
  /** By level, or by the two levels between which an open one lies. */
  cells: Readonly<Record<string, Figure>>;
  /** Of the open ones, how many are open because their team is divided. */
  divided: Figure;
  otherwise: number;
  silent: number;
  asked: number;
}

const counted = (figure: Figure | undefined): number =>
  typeof figure === 'number' ? figure : typeof figure === 'object' ? (figure?.least ?? 0) : 0;

/** How many stand in each part; whatever is not shown exactly is one part, `hidden`. */
export function tallyParts(tally: TallyFigures): Record<TallyPart, number> {
  const { cells, otherwise, silent, asked } = tally;
  const { carries, conditions, strengthen, ...between } = cells;
  const allOpen = Object.values(between).reduce<number>((sum, figure) => sum + counted(figure), 0);
  const divided = Math.min(allOpen, counted(tally.divided));
  const shown = {
    carries: counted(carries),
    conditions: counted(conditions),
    strengthen: counted(strengthen),
    open: allOpen - divided,
    divided,
    otherwise,
    silent,
  };
  const sum = Object.values(shown).reduce((total, n) => total + n, 0);
  return { ...shown, hidden: Math.max(0, asked - sum) };
}

/**
 * A part as a stretch of a bar or a mark of a legend; no two are alike without colour. As in the mark of a
 * level: filled carries, half filled carries under conditions, hollow has to be strengthened. Open is a
 * plain band, divided a band with upright lines, otherwise falling lines, silent rising lines.
 */
export function tallyPart(
  part: TallyPart,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): Shape[] {
  const area = (role: Shape['role']) => box(role, x1, y1, x2, y2);
  const lines = (spacing: number, angle: Parameters<typeof hatch>[2]) =>
    path('hatch', hatch([corners(x1, y1, x2, y2)], spacing, angle));
  switch (part) {
    case 'carries':
      return [area('supported')];
    case 'conditions':
      return [area('expected'), box('supported', x1, (y1 + y2) / 2, x2, y2)];
    case 'strengthen':
      return [area('expected')];
    case 'open':
      return [area('range')];
    case 'divided':
      return [area('range'), ...lines(5, 'upright')];
    case 'otherwise':
      return [area('membersOpen'), ...lines(5, 'falling')];
    case 'silent':
      return [area('membersOpen'), ...lines(5, 'rising')];
    case 'hidden':
      return [area('unknown')];
  }
}
