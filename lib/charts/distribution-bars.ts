import type { GroupWords } from './distribution-columns';
import type { Drawing, Shape } from './drawing';
import { legendOf } from './legend';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { box, line, textShape } from './shapes';

/** How many members of a team chose an answer; per group where groups may be shown. */
export interface OptionRow {
  label: string;
  members: number;
  political: number | null;
  administrative: number | null;
}

/**
 * The answers to one question as bars with their numbers: of the whole team, or open for political and
 * filled for administrative members.
 */
export function distributionBars(rows: OptionRow[], words: GroupWords, room: Room): Drawing {
  const apart = rows.some(({ political }) => political !== null);
  const item = (role: 'membersOpen' | 'members', text: string) => ({
    mark: (x: number, y: number) => [box(role, x - 7, y - 5, x + 7, y + 5)],
    width: 14,
    text,
  });
  const legend = legendOf(
    apart ? [item('membersOpen', words.political), item('members', words.administrative)] : [],
    8,
    room === 'wide' ? 716 : 336,
  );
  const most = Math.max(
    1,
    ...rows.map(({ members, political, administrative }) =>
      apart ? Math.max(political ?? 0, administrative ?? 0) : members,
    ),
  );
  const layout = layOutRows({
    room,
    count: rows.length,
    row: apart ? 42 : 30,
    head: legend.height + 8,
    tail: 40,
    most,
    // Answers are sentences, and two that are cut alike could not be distinguished.
    stacked: true,
  });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...legend.shapes,
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, index) => bars(layout, row, layout.y(index))),
    ],
  };
}

/** Where groups stand apart each has its own number, so that bars and numbers add up. */
function bars(
  { left, x }: Rows,
  { members, political, administrative }: OptionRow,
  y: number,
): Shape[] {
  const bar = (role: 'membersOpen' | 'members', count: number, middle: number): Shape[] => [
    ...(count > 0 ? [box(role, left, middle - 7, x(count), middle + 7)] : []),
    textShape('value', String(count), x(count) + 8, middle + 5, ROW_SIZE),
  ];
  const apart = political !== null && administrative !== null;
  const half = apart ? 19 : 13;
  return [
    line('axis', left, y - half, left, y + half),
    ...(apart
      ? [...bar('membersOpen', political, y - 10), ...bar('members', administrative, y + 10)]
      : bar('members', members, y)),
  ];
}
