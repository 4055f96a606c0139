import type { Drawing, Shape } from './drawing';
import { legendOf } from './legend';
import { duringMark, type LevelIndex, levelMark, runningMark } from './marks';
import { ROW_SIZE, type Room } from './rows';
import { box, line, textBlock, textShape } from './shapes';
import { charactersIn, wrapLabel } from './text';

/** The levels at both ends of a reading, from the lightest (0) to the heaviest (2). */
export type LevelEnds = [best: LevelIndex, worst: LevelIndex];

/** A capacity by level: today, and with an initiative while it is introduced and once it runs. */
export interface LevelRow {
  label: string;
  today: LevelEnds;
  during: LevelEnds | null;
  running: LevelEnds | null;
}

/** The names of the three levels, from the lightest to the heaviest, and of the two other readings. */
export interface LevelWords {
  levels: readonly [string, string, string];
  today: string;
  during: string;
  running: string;
}

const LANE = 26;
const LEVELS: LevelIndex[] = [0, 1, 2];

/**
 * Capacities in three columns, one per level. The circle of the level is today; an open reading has its
 * mark at both ends of the levels it lies between. An initiative has lanes of its own under it, so that
 * equal readings stay apart.
 */
export function levelRows(rows: LevelRow[], words: LevelWords, room: Room): Drawing {
  const width = room === 'wide' ? 720 : 340;
  const left = room === 'wide' ? 216 : 4;
  const column = (width - left - 4) / LEVELS.length;
  const x = (level: number) => left + column * (level + 0.5);
  const readings = rows.some(({ during, running }) => during !== null || running !== null);
  const legend = readings
    ? legendOf(
        [
          {
            mark: (at, y) =>
              LEVELS.flatMap((level) => levelMark(level, at + (level - 1) * 16, y, 6)),
            width: 44,
            text: words.today,
          },
          { mark: (at, y) => duringMark(at, y, 6), width: 12, text: words.during },
          { mark: (at, y) => runningMark(at, y, 6), width: 12, text: words.running },
        ],
        4,
        width - 4,
      )
    : { height: 0, shapes: [] };
  const names = words.levels.map((name) => wrapLabel(name, charactersIn(column - 6, 14), 2));
  const head = legend.height + 10 + Math.max(...names.map(({ length }) => length)) * 18;
  const lanes = readings ? 3 : 1;
  const labelHeight = room === 'wide' ? 0 : 24;
  const step = labelHeight + lanes * LANE + 12;
  const bottom = head + rows.length * step;

  const lane = (
    ends: LevelEnds | null,
    y: number,
    mark: (level: LevelIndex, x: number, y: number) => Shape[],
  ): Shape[] => {
    if (ends === null) return [];
    const [best, worst] = ends;
    if (best === worst) return mark(best, x(best), y);
    return [
      box('range', x(best), y - 5, x(worst), y + 5),
      ...mark(best, x(best), y),
      ...mark(worst, x(worst), y),
    ];
  };

  return {
    width,
    height: bottom + 6,
    shapes: [
      ...legend.shapes,
      ...names.flatMap((lines, at) =>
        textBlock('muted', lines, x(at), head - 6 - (lines.length - 1) * 17.5, 14, 'middle'),
      ),
      ...[1, 2].map((edge) =>
        line('grid', left + column * edge, head, left + column * edge, bottom),
      ),
      ...rows.flatMap(({ label, today, during, running }, at) => {
        const top = head + at * step;
        const y = top + labelHeight + 6 + LANE / 2;
        const name =
          room === 'wide'
            ? textBlock(
                'label',
                wrapLabel(label, charactersIn(left - 12, ROW_SIZE), 2),
                0,
                y + 5,
                ROW_SIZE,
              )
            : [textShape('label', label, 0, top + 22, ROW_SIZE)];
        return [
          line('grid', 0, top, width, top),
          ...name,
          ...lane(today, y, (level, mx, my) => levelMark(level, mx, my, 8)),
          ...lane(during, y + LANE, (_, mx, my) => duringMark(mx, my, 6.5)),
          ...lane(running, y + 2 * LANE, (_, mx, my) => runningMark(mx, my, 6.5)),
        ];
      }),
    ],
  };
}
