import type { Drawing, Shape } from './drawing';
import { gridOf, layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { circle, line, textShape } from './shapes';

/** An own rating (0–100) and the Flemish share (%); null where there is none. */
export interface MaturityRow {
  label: string;
  own: number | null;
  share: number | null;
}

/** Texts for a missing value, and for the two ends of the scale. */
export interface MaturityWords {
  noShare: string;
  own: string;
  share: string;
}

/** Own rating as a dot, the Flemish share as an open one; they are two measures, never subtracted. */
export function maturityDots(rows: MaturityRow[], words: MaturityWords, room: Room): Drawing {
  const tail = 88;
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 20,
    head: 56,
    tail,
    stacked: true,
  });
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
      ...rows.flatMap((row, at) => dots(layout, row, words, layout.y(at))),
    ],
  };
}

function legend({ left }: Rows, { own, share }: MaturityWords): Shape[] {
  const next = left + 30 + own.length * 7.2 + 18;
  return [
    circle('mark', left + 6, 12, 6),
    textShape('label', own, left + 18, 17, ROW_SIZE),
    circle('markOpen', next, 12, 5.5),
    textShape('label', share, next + 12, 17, ROW_SIZE),
  ];
}

function dots(layout: Rows, { own, share }: MaturityRow, words: MaturityWords, y: number): Shape[] {
  return [
    line('grid', layout.left, y, layout.right, y),
    ...(own === null ? [] : [circle('mark', layout.x(own), y, 6)]),
    ...(share === null
      ? [textShape('muted', words.noShare, layout.right + 10, y + 5, ROW_SIZE)]
      : [circle('markOpen', layout.x(share), y, 5.5)]),
  ];
}
