import type { GroupWords } from './distribution-columns';
import type { Drawing, Shape } from './drawing';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { box, line, textShape } from './shapes';

/** How many members of a team chose an answer; per group where groups may be shown. */
export interface OptionRow {
  label: string;
  members: number;
  political: number | null;
  administrative: number | null;
}

/** The answers to one question as bars: open for political, filled for administrative members. */
export function distributionBars(rows: OptionRow[], words: GroupWords, room: Room): Drawing {
  const apart = rows.some(({ political }) => political !== null);
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 30,
    head: apart ? 34 : 8,
    tail: 40,
    // Answers are sentences, and two that are cut alike could not be distinguished.
    stacked: true,
  });
  const most = Math.max(
    1,
    ...rows.map(({ members, political, administrative }) =>
      apart ? Math.max(political ?? 0, administrative ?? 0) : members,
    ),
  );
  const end = (members: number) => layout.x((100 * members) / most);
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...(apart ? legend(layout, words) : []),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, index) => [
        ...bars(layout, row, layout.y(index), end),
        textShape('value', String(row.members), layout.right + 12, layout.y(index) + 5, ROW_SIZE),
      ]),
    ],
  };
}

function legend({ left }: Rows, { political, administrative }: GroupWords): Shape[] {
  const next = left + 34 + political.length * 7.2 + 14;
  return [
    box('expected', left, 7, left + 14, 17),
    textShape('label', political, left + 22, 17, ROW_SIZE),
    box('support', next, 7, next + 14, 17),
    textShape('label', administrative, next + 22, 17, ROW_SIZE),
  ];
}

function bars(
  { left }: Rows,
  { members, political, administrative }: OptionRow,
  y: number,
  end: (members: number) => number,
): Shape[] {
  const bar = (role: 'expected' | 'support', count: number, top: number, bottom: number) =>
    count > 0 ? [box(role, left, top, end(count), bottom)] : [];
  return [
    line('axis', left, y - 13, left, y + 13),
    ...(political === null || administrative === null
      ? bar('support', members, y - 8, y + 8)
      : [
          ...bar('expected', political, y - 11, y - 1),
          ...bar('support', administrative, y + 1, y + 11),
        ]),
  ];
}
