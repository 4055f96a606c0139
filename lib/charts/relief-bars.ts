import type { Drawing } from './drawing';
import { gridOf, layOutRows, ROW_SIZE, type Room } from './rows';
import { box, textShape } from './shapes';

/** Relief of a shortfall as shares, 0–1: hoped for, and what the conditions support. */
export interface ReliefRow {
  label: string;
  expected: number;
  supported: number;
}

/** The scale ends here: no capacity can be relieved by more than half. */
const MOST = 0.5;

/** What is hoped for as an open bar, what the conditions support as a filled one within it. */
export function reliefBars(
  rows: ReliefRow[],
  percent: (share: number) => string,
  room: Room,
): Drawing {
  const layout = layOutRows({ room, count: rows.length, row: 30, tail: 104, most: MOST });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...gridOf(
        layout,
        [0, MOST / 2, MOST].map((value) => ({ value, name: percent(value) })),
        MOST,
      ),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap(({ expected, supported }, at) => {
        const y = layout.y(at);
        const texts = `${percent(supported)} / ${percent(expected)}`;
        return [
          box('expected', layout.left, y - 8, layout.x(expected), y + 8),
          box('supported', layout.left, y - 8, layout.x(supported), y + 8),
          textShape('label', texts, layout.right + 8, y + 5, ROW_SIZE),
        ];
      }),
    ],
  };
}
