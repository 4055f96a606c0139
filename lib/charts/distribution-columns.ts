import type { Drawing, Shape } from './drawing';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { box, circle, line, textShape } from './shapes';

/** How a team's answers to one question are spread over the levels of a scale. */
export interface DistributionRow {
  label: string;
  /** Members per level, from 0 to 4. */
  members: number[];
  /** In levels, 0–4. */
  median: number;
  quartiles: [number, number];
  /** The median of each group, where groups may be shown. */
  political: number | null;
  administrative: number | null;
}

/** What the marks of both groups stand for. */
export interface GroupWords {
  political: string;
  administrative: string;
}

const LEVELS = [0, 1, 2, 3, 4];
const TALLEST = 32;

/**
 * Columns per level with the number of members, the quartiles with the median under them, and the
 * median of each group: open for political, filled for administrative.
 */
export function distributionColumns(
  rows: DistributionRow[],
  words: GroupWords,
  room: Room,
): Drawing {
  const apart = rows.some(({ political }) => political !== null);
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 96,
    head: apart ? 56 : 30,
    tail: 16,
    stacked: true,
  });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...(apart ? legend(layout, words) : []),
      ...LEVELS.map((level) =>
        textShape('muted', String(level), at(layout, level), layout.top - 12, ROW_SIZE, 'middle'),
      ),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, index) => rowShapes(layout, row, layout.y(index))),
    ],
  };
}

/** A level stands in the middle of its fifth of the scale. */
const at = ({ x }: Rows, level: number): number => x(10 + 20 * level);

function legend({ left }: Rows, { political, administrative }: GroupWords): Shape[] {
  const next = left + 30 + political.length * 7.2 + 18;
  return [
    circle('markOpen', left + 6, 12, 5.5),
    textShape('label', political, left + 18, 17, ROW_SIZE),
    circle('mark', next, 12, 6),
    textShape('label', administrative, next + 12, 17, ROW_SIZE),
  ];
}

function rowShapes(layout: Rows, row: DistributionRow, middle: number): Shape[] {
  const base = middle + 4;
  const most = Math.max(1, ...row.members);
  const half = (at(layout, 1) - at(layout, 0)) * 0.34;
  const columns = row.members.flatMap((members, level): Shape[] => {
    if (members === 0) return [];
    const x = at(layout, level);
    const top = base - (TALLEST * members) / most;
    return [
      box('load', x - half, top, x + half, base),
      textShape('value', String(members), x, top - 5, ROW_SIZE, 'middle'),
    ];
  });
  const [low, high] = row.quartiles.map((level) => at(layout, level)) as [number, number];
  const median = at(layout, row.median);
  const track = base + 12;
  const marks = track + 14;
  return [
    ...columns,
    line('axis', layout.left, base, layout.right, base),
    line('whisker', low, track, high, track),
    line('whisker', low, track - 4, low, track + 4),
    line('whisker', high, track - 4, high, track + 4),
    line('shortfall', median, track - 7, median, track + 7),
    ...groupMarks(layout, row, marks),
  ];
}

/** Where both groups agree, their marks stand side by side. */
function groupMarks(
  layout: Rows,
  { political, administrative }: DistributionRow,
  y: number,
): Shape[] {
  if (political === null || administrative === null) return [];
  const [open, filled] = [at(layout, political), at(layout, administrative)];
  const aside = Math.abs(open - filled) < 14 ? 7 : 0;
  return [circle('mark', filled + aside, y, 6), circle('markOpen', open - aside, y, 5.5)];
}
