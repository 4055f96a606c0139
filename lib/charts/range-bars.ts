import type { Drawing, Shape } from './drawing';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { box, circle, line, textShape } from './shapes';

/** A gap with its bounds, and the same after digitalization. Scores 0–100, null unknown. */
export interface RangeRow {
  label: string;
  gap: number | null;
  bounds: [number, number] | null;
  after: number | null;
  boundsAfter: [number, number] | null;
  /** 5 % and 95 % point of the runs. */
  spread: [number, number] | null;
}

/** The thresholds between the levels, with the names of the levels they part. */
export interface RangeScale {
  thresholds: [number, number];
  names: [string, string, string];
}

/**
 * Gaps on one scale: a dot on the band of its bounds, a whisker for the runs, an open dot on a
 * thinner band for after digitalization. Without a scale (quick check) no levels are named.
 */
export function rangeBars(rows: RangeRow[], scale: RangeScale | null, room: Room): Drawing {
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 46,
    head: 32,
    tail: 40,
  });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...scaleShapes(layout, scale, room),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, at) => rowShapes(layout, row, layout.y(at))),
    ],
  };
}

function scaleShapes(layout: Rows, scale: RangeScale | null, room: Room): Shape[] {
  const ends = [0, 100].flatMap((value) => layout.upright('grid', value));
  if (!scale) return ends;
  const [first, second] = scale.thresholds;
  const y = layout.top - 13;
  const marks = [first, second].flatMap((value) => layout.upright('axis', value));
  const middles = [first / 2, (first + second) / 2, (second + 100) / 2].map(layout.x);
  const names =
    room === 'wide'
      ? scale.names.map((name, at) => textShape('muted', name, middles[at] ?? 0, y, 13, 'middle'))
      : [first, second].map((value) =>
          textShape('muted', String(value), layout.x(value), y, ROW_SIZE, 'middle'),
        );
  return [...ends, ...marks, ...names];
}

function rowShapes(layout: Rows, row: RangeRow, y: number): Shape[] {
  const { gap, bounds, after, boundsAfter, spread: distribution } = row;
  const alone = after === null && boundsAfter === null;
  const before = alone ? y : y - 8;
  const later = y + 11;
  const { x } = layout;
  return [
    ...(bounds ? [box('bounds', x(bounds[0]), before - 7, x(bounds[1]), before + 7)] : []),
    ...(distribution ? whisker(x(distribution[0]), x(distribution[1]), before) : []),
    ...(gap === null ? [textShape('value', '?', layout.right + 10, before + 5, ROW_SIZE)] : []),
    ...(gap === null ? [] : dot('mark', x(gap), before, 6.5)),
    ...(gap === null ? [] : [number('value', gap, layout, before)]),
    ...(boundsAfter
      ? [box('bounds', x(boundsAfter[0]), later - 3, x(boundsAfter[1]), later + 3)]
      : []),
    ...(after === null ? [] : dot('markOpen', x(after), later, 5)),
    ...(after === null ? [] : [number('muted', after, layout, later)]),
  ];
}

const dot = (role: 'mark' | 'markOpen', x: number, y: number, r: number): Shape[] => [
  circle(role, x, y, r),
];

const number = (role: 'value' | 'muted', value: number, { right }: Rows, y: number): Shape =>
  textShape(role, String(Math.round(value)), right + 10, y + 5, ROW_SIZE);

const whisker = (from: number, to: number, y: number): Shape[] => [
  line('whisker', from, y, to, y),
  line('whisker', from, y - 5, from, y + 5),
  line('whisker', to, y - 5, to, y + 5),
];
