import type { Role, Shape } from './drawing';
import { line, textBlock, textShape } from './shapes';
import { MOST_STEPS, STEPS, type StepNames } from './steps';
import { charactersIn, wrapLabel } from './text';

/** Which room a row chart has: a label column, or labels above the rows. */
export type Room = 'wide' | 'narrow';

/** Rows on a common scale from nothing to `most`. */
export interface Rows {
  width: number;
  height: number;
  /** Left and right end of the scale. */
  left: number;
  right: number;
  /** Top and bottom of the plot. */
  top: number;
  bottom: number;
  x: (value: number) => number;
  /** The middle of a row's plot. */
  y: (row: number) => number;
  labels: (texts: string[]) => Shape[];
  /** A line through the plots at a value; labels above the rows stay free of it. */
  upright: (role: Role, value: number) => Shape[];
}

/** Type size of every label in a row chart. */
export const ROW_SIZE = 15;

interface RowOptions {
  room: Room;
  count: number;
  /** Height of a row's plot. */
  row: number;
  /** The end of the scale; the four steps of an answer unless said. */
  most?: number;
  /** Room above the plot for the names of the scale. */
  head?: number;
  /** Room at the right for a value in words. */
  tail?: number;
  /** Labels above the rows, also where there is room beside them; for whole sentences. */
  stacked?: boolean;
}

/** Lays out rows for a room. */
export function layOutRows({
  room,
  count,
  row,
  most = MOST_STEPS,
  head = 30,
  tail = 44,
  stacked = false,
}: RowOptions): Rows {
  const beside = room === 'wide' && !stacked;
  const width = room === 'wide' ? 720 : 340;
  const lines = stacked && room === 'narrow' ? 2 : 1;
  const labelHeight = beside ? 0 : 6 + lines * 19;
  const left = beside ? 216 : 8;
  const right = width - tail;
  const step = row + labelHeight;
  const y = (at: number) => head + at * step + labelHeight + row / 2;
  const x = (value: number) =>
    left + ((right - left) * Math.min(most, Math.max(0, value))) / Math.max(most, Number.EPSILON);
  const bottom = head + count * step;
  const fits = charactersIn(beside ? left - 12 : width - 8, ROW_SIZE);
  return {
    width,
    height: head + count * step + 8,
    left,
    right,
    top: head,
    bottom,
    x,
    y,
    labels: (texts) =>
      texts.flatMap((text, at) => {
        const wrapped = wrapLabel(text, fits, beside ? 2 : lines);
        const first = beside
          ? y(at) + 5 - (wrapped.length - 1) * 9
          : y(at) - row / 2 - 5 - (wrapped.length - 1) * 19;
        return textBlock('label', wrapped, beside ? 0 : left - 4, first, ROW_SIZE);
      }),
    upright: (role, value) =>
      beside
        ? [line(role, x(value), head - 6, x(value), bottom)]
        : Array.from({ length: count }, (_, at) =>
            line(role, x(value), y(at) - row / 2, x(value), y(at) + row / 2),
          ),
  };
}

/** Grid lines with their names above the plot. */
export function gridOf(
  rows: Rows,
  ticks: { value: number; name: string }[],
  most: number = MOST_STEPS,
): Shape[] {
  return ticks.flatMap(({ value, name }) => {
    const x = rows.x(value);
    const anchor = value >= most ? 'end' : 'middle';
    return [
      ...rows.upright('grid', value),
      textShape('muted', name, x, rows.top - 12, ROW_SIZE - 1, value <= 0 ? 'start' : anchor),
    ];
  });
}

/** The five steps of an answer; where there is no room for all names, the two ends have theirs. */
export const stepGrid = (rows: Rows, names: StepNames, room: Room): Shape[] =>
  gridOf(
    rows,
    STEPS.map((step) => ({
      value: step,
      name: room === 'wide' || step === 0 || step === MOST_STEPS ? (names[step] ?? '') : '',
    })),
  );
