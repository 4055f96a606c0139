import type { Drawing } from './drawing';
import { gridOf, layOutRows, ROW_SIZE, type Room } from './rows';
import { box, textShape } from './shapes';

/** How strongly a team endorses a view, 0–100; null when nothing is known. */
export interface ViewRow {
  label: string;
  value: number | null;
}

/** The views as bars of one tone: they are described, not graded. */
export function viewProfile(rows: ViewRow[], ends: [string, string], room: Room): Drawing {
  const layout = layOutRows({ room, count: rows.length, row: 30 });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...gridOf(layout, [
        { value: 0, name: ends[0] },
        { value: 50, name: '' },
        { value: 100, name: ends[1] },
      ]),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap(({ value }, at) => {
        const y = layout.y(at);
        const texts = value === null ? '?' : String(Math.round(value));
        return [
          ...(value === null ? [] : [box('support', layout.left, y - 7, layout.x(value), y + 7)]),
          textShape('value', texts, layout.right + 10, y + 5, ROW_SIZE),
        ];
      }),
    ],
  };
}
