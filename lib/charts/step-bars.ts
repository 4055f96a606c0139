import type { Drawing } from './drawing';
import { layOutRows, ROW_SIZE, type Room, stepGrid } from './rows';
import { box, textShape } from './shapes';
import type { StepNames } from './steps';

/** A value in steps 0–4; null when nothing is known. */
export interface StepRow {
  label: string;
  value: number | null;
  /** The value in words or a number, behind its bar. */
  text: string;
}

/** Values in steps as bars of one tone: they are described, not graded. */
export function stepBars(rows: StepRow[], steps: StepNames, room: Room): Drawing {
  const layout = layOutRows({ room, count: rows.length, row: 30, tail: 52 });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...stepGrid(layout, steps, room),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap(({ value, text }, at) => {
        const y = layout.y(at);
        return [
          ...(value === null ? [] : [box('support', layout.left, y - 7, layout.x(value), y + 7)]),
          textShape('value', text, layout.right + 10, y + 5, ROW_SIZE),
        ];
      }),
    ],
  };
}
