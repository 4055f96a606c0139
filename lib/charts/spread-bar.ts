import type { Drawing, Shape } from './drawing';
import { corners, hatch } from './hatch';
import { legendOf } from './legend';
import { ownMark } from './marks';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { box, line, path, textShape } from './shapes';
import { STEPS, type StepNames } from './steps';

/** A number, or what is said in its place; null where it is not shown. */
type Figure = number | 'nearlyAll' | 'hardlyAny' | { least: number } | null;

/** How the answers of many are spread over the steps, with who does not know and who is silent. */
export interface SpreadRow {
  label: string;
  /** Bodies per step 0–4. */
  counts: readonly Figure[];
  unknown: Figure;
  silent: number;
  /** In steps 0–4, half steps possible. */
  median?: number | null;
  /** What the higher government expects, in steps 0–4. */
  expected?: number | null;
  /** One's own answer, in steps 0–4; `unknown` where it is not known. */
  own?: number | 'unknown';
}

/** The words of the columns. */
export interface SpreadWords {
  /** What the steps are called; numbers will do. */
  steps: StepNames;
  unknown: string;
  silent: string;
  median: string;
  expected: string;
  nearlyAll: string;
  /** One's own answer, where it is marked. */
  own?: string;
}

const TALLEST = 40;
/** Places side by side: five steps, and one each for who does not know and who is silent. */
const PLACES = 7.6;
const UNKNOWN = 5.3;
const SILENT = 6.6;
/** Half the width of the mark of one's own answer. */
const OWN = 6;

/** None or one: short, for it may stand in every column. */
const HARDLY_ANY = '0–1';

/** A step stands in the middle of its place. */
const at = ({ x }: Rows, step: number): number => x(step + 0.5);

/**
 * Columns per step with the number of bodies, apart from who does not know and who is silent; under them the
 * middle answer as an upright line, and what is expected as a triangle that points at its step.
 */
export function spreadBars(rows: SpreadRow[], words: SpreadWords, room: Room): Drawing {
  const width = room === 'wide' ? 720 : 340;
  const has = (mark: 'median' | 'expected') => rows.some((row) => typeof row[mark] === 'number');
  const legend = legendOf(
    [
      ...(has('median') ? [{ mark: medianMark, width: 8, text: words.median }] : []),
      ...(words.own !== undefined && rows.some(({ own }) => own !== undefined)
        ? [{ mark: ownAt, width: 2 * OWN, text: words.own }]
        : []),
      ...(has('expected') ? [{ mark: expectedMark, width: 14, text: words.expected }] : []),
    ],
    4,
    width - 4,
  );
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 108,
    head: legend.height + 34,
    tail: 4,
    most: PLACES,
    stacked: true,
  });
  const head = (text: string, place: number) =>
    textShape('muted', text, at(layout, place), layout.top - 10, ROW_SIZE - 1, 'middle');
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...legend.shapes,
      ...STEPS.map((step) => head(words.steps[step] ?? String(step), step)),
      head(words.unknown, UNKNOWN),
      head(words.silent, SILENT),
      ...layout.labels(rows.map(({ label }) => label)),
      ...rows.flatMap((row, index) => rowShapes(layout, row, words, layout.y(index))),
    ],
  };
}

const medianMark = (x: number, y: number): Shape[] => [line('median', x, y - 7, x, y + 7)];

const expectedMark = (x: number, y: number): Shape[] =>
  path('own', `M${x - 7},${y + 6}L${x + 7},${y + 6}L${x},${y - 7}Z`);

const ownAt = (x: number, y: number): Shape[] => ownMark(x, y, OWN);

const counted = (figure: Figure): number =>
  typeof figure === 'number' ? figure : typeof figure === 'object' ? (figure?.least ?? 0) : 0;

function rowShapes(layout: Rows, row: SpreadRow, words: SpreadWords, middle: number): Shape[] {
  const base = middle + 4;
  const half = (at(layout, 1) - at(layout, 0)) * 0.36;
  const known = [...row.counts, row.unknown];
  const most = Math.max(1, row.silent, ...known.map(counted));
  const column = (figure: Figure, place: number, silent = false): Shape[] => {
    const x = at(layout, place);
    const label = (text: string, top: number) =>
      textShape('value', text, x, top - 5, ROW_SIZE - 1, 'middle');
    if (figure === null || typeof figure === 'string') {
      const height = figure === 'nearlyAll' ? TALLEST : 8;
      const text = { nearlyAll: words.nearlyAll, hardlyAny: HARDLY_ANY, hidden: '–' }[
        figure ?? 'hidden'
      ];
      return [
        ...(figure === null ? [] : [box('unknown', x - half, base - height, x + half, base)]),
        label(text, base - (figure === null ? 0 : height)),
      ];
    }
    if (figure === 0) return [];
    const top = base - (TALLEST * counted(figure)) / most;
    return [
      box(silent ? 'membersOpen' : 'members', x - half, top, x + half, base),
      ...(silent ? path('hatch', hatch([corners(x - half, top, x + half, base)], 5)) : []),
      label(`${typeof figure === 'number' ? '' : '≥ '}${counted(figure)}`, top),
    ];
  };
  const mark = (
    value: number | null | undefined,
    draw: (x: number, y: number) => Shape[],
    y: number,
  ) => (typeof value === 'number' ? draw(at(layout, value), y) : []);
  return [
    ...row.counts.flatMap((figure, step) => column(figure, step)),
    ...column(row.unknown, UNKNOWN),
    ...column(row.silent, SILENT, true),
    line('axis', layout.left, base, layout.x(5), base),
    ...[UNKNOWN, SILENT].map((place) =>
      line('axis', at(layout, place) - half - 4, base, at(layout, place) + half + 4, base),
    ),
    ...mark(row.median, medianMark, base + 10),
    ...mark(row.expected, expectedMark, base + 26),
    ...mark(row.own === 'unknown' ? UNKNOWN : row.own, ownAt, base + 12),
  ];
}
