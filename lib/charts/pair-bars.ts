import type { Drawing, Shape } from './drawing';
import { gridOf, layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { circle, line, textShape } from './shapes';

/** Two values of the same thing side by side, 0–100: asked and had, claimed and rated. */
export interface PairRow {
  label: string;
  /** Drawn open. */
  first: number | null;
  /** Drawn filled. */
  second: number | null;
}

/** What the two marks stand for, in a legend above the scale. */
export interface PairWords {
  first: string;
  second: string;
}

/** Two marks per row with the distance between them. */
export function pairBars(rows: PairRow[], words: PairWords, room: Room): Drawing {
  const layout = layOutRows({ room, count: rows.length, row: 30, head: 56, tail: 16 });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...legend(layout, words),
      ...gridOf(
        layout,
        [0, 50, 100].map((value) => ({ value, name: String(value) })),
      ),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, at) => pair(layout, row, layout.y(at))),
    ],
  };
}

function legend({ left }: Rows, { first, second }: PairWords): Shape[] {
  const next = left + 30 + first.length * 7.2 + 18;
  return [
    circle('markOpen', left + 6, 12, 5.5),
    textShape('label', first, left + 18, 17, ROW_SIZE),
    circle('mark', next, 12, 6),
    textShape('label', second, next + 12, 17, ROW_SIZE),
  ];
}

function pair(layout: Rows, { first, second }: PairRow, y: number): Shape[] {
  const { x } = layout;
  return [
    line('grid', layout.left, y, layout.right, y),
    ...(first === null || second === null ? [] : [line('shortfall', x(first), y, x(second), y)]),
    ...(second === null ? [] : [circle('mark', x(second), y, 6)]),
    ...(first === null ? [] : [circle('markOpen', x(first), y, 5.5)]),
  ];
}
