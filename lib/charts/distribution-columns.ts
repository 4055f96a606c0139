import type { Drawing, Shape } from './drawing';
import { legendOf } from './legend';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { box, line, textShape } from './shapes';
import { STEPS, type StepNames } from './steps';

/** How a team's answers to one question are spread over the levels of a scale. */
export interface DistributionRow {
  label: string;
  /** Members per level, from 0 to 4. */
  members: number[];
  /** Members who don't know. */
  unknown: number;
  /** In levels, 0–4: the middle of the known answers, and the levels between which the middle half lies. */
  median: number;
  quartiles: [number, number];
  /** The median of each group, where groups may be shown. */
  political: number | null;
  administrative: number | null;
}

/** What the letters of both groups stand for. */
export interface GroupWords {
  political: string;
  administrative: string;
}

/** The words of the columns. */
export interface ColumnWords extends GroupWords {
  /** What the levels are called; numbers will do, for the questions differ. */
  steps: StepNames;
  unknown: string;
}

const TALLEST = 32;

/** The letter of a group on the figure. */
const letterOf = (name: string): string => name.slice(0, 1).toUpperCase();

/**
 * Columns per level with the number of members, one apart for who does not know; the quartiles with the median
 * under them; and the letter of each group at its median.
 */
export function distributionColumns(
  rows: DistributionRow[],
  words: ColumnWords,
  room: Room,
): Drawing {
  const apart = rows.some(({ political }) => political !== null);
  const width = room === 'wide' ? 720 : 340;
  const item = (name: string) => ({
    mark: (x: number, y: number) => [
      textShape('value', letterOf(name), x, y + 5, ROW_SIZE, 'middle'),
    ],
    width: 10,
    text: name,
  });
  const legend = legendOf(
    apart ? [item(words.political), item(words.administrative)] : [],
    4,
    width - 4,
  );
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 96,
    head: legend.height + 30,
    tail: 16,
    most: PLACES,
    stacked: true,
  });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...legend.shapes,
      ...STEPS.map((level) =>
        textShape(
          'muted',
          words.steps[level] ?? String(level),
          at(layout, level),
          layout.top - 12,
          ROW_SIZE,
          'middle',
        ),
      ),
      textShape('muted', words.unknown, layout.right, layout.top - 12, ROW_SIZE, 'end'),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, index) => rowShapes(layout, row, words, layout.y(index))),
    ],
  };
}

/** Places side by side: five levels, and room for who does not know. */
const PLACES = 6.6;
const UNKNOWN = 5.6;

/** A level stands in the middle of its place. */
const at = ({ x }: Rows, level: number): number => x(level + 0.5);

function rowShapes(
  layout: Rows,
  row: DistributionRow,
  words: ColumnWords,
  middle: number,
): Shape[] {
  const base = middle + 4;
  const most = Math.max(1, row.unknown, ...row.members);
  const half = (at(layout, 1) - at(layout, 0)) * 0.34;
  const column = (members: number, level: number): Shape[] => {
    if (members === 0) return [];
    const x = at(layout, level);
    const top = base - (TALLEST * members) / most;
    return [
      box('members', x - half, top, x + half, base),
      textShape('value', String(members), x, top - 5, ROW_SIZE, 'middle'),
    ];
  };
  const [low, high] = row.quartiles.map((level) => at(layout, level)) as [number, number];
  const median = at(layout, row.median);
  const track = base + 12;
  return [
    ...row.members.flatMap(column),
    ...column(row.unknown, UNKNOWN),
    line('axis', layout.left, base, layout.x(5), base),
    line('axis', at(layout, UNKNOWN - 0.5), base, layout.right, base),
    line('whisker', low, track, high, track),
    line('whisker', low, track - 4, low, track + 4),
    line('whisker', high, track - 4, high, track + 4),
    line('median', median, track - 7, median, track + 7),
    ...groupMarks(layout, row, words, track + 20),
  ];
}

/** Where both groups agree, their letters stand side by side. */
function groupMarks(
  layout: Rows,
  { political, administrative }: DistributionRow,
  words: GroupWords,
  y: number,
): Shape[] {
  if (political === null || administrative === null) return [];
  const [first, second] = [at(layout, political), at(layout, administrative)];
  const aside = Math.abs(first - second) < 14 ? 7 : 0;
  const letter = (name: string, x: number) =>
    textShape('value', letterOf(name), x, y, ROW_SIZE, 'middle');
  return [letter(words.political, first - aside), letter(words.administrative, second + aside)];
}
