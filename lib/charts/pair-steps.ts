import type { Drawing, Shape } from './drawing';
import { legendOf } from './legend';
import { ownMark } from './marks';
import { layOutRows, type Room, type Rows, stepGrid } from './rows';
import { line } from './shapes';
import type { StepNames } from './steps';

/** A reference in steps 0–4 and the own answer beside it. */
export interface PairRow {
  label: string;
  reference: number | null;
  own: number | null;
}

/** What the two marks stand for. */
export interface PairWords {
  reference: string;
  own: string;
}

const referenceMark = (x: number, y: number): Shape[] => [line('reference', x, y - 11, x, y + 11)];

/** A stroke for the reference and a square for the own answer; the stroke stays visible where both lie. */
export function pairSteps(
  rows: PairRow[],
  words: PairWords,
  steps: StepNames,
  room: Room,
): Drawing {
  const width = room === 'wide' ? 720 : 340;
  const legend = legendOf(
    [
      { mark: referenceMark, width: 6, text: words.reference },
      { mark: (x, y) => ownMark(x, y, 6), width: 12, text: words.own },
    ],
    4,
    width - 4,
  );
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 30,
    head: legend.height + 34,
    tail: 16,
    // Questions are sentences, and two that are cut alike could not be told apart.
    stacked: true,
  });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...legend.shapes,
      ...stepGrid(layout, steps, room),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, at) => pair(layout, row, layout.y(at))),
    ],
  };
}

function pair({ left, right, x }: Rows, { reference, own }: PairRow, y: number): Shape[] {
  return [
    line('grid', left, y, right, y),
    ...(reference === null || own === null ? [] : [line('difference', x(reference), y, x(own), y)]),
    ...(own === null ? [] : ownMark(x(own), y, 6)),
    ...(reference === null ? [] : referenceMark(x(reference), y)),
  ];
}
