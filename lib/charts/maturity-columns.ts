import type { Drawing, Shape } from './drawing';
import { ownMark } from './marks';
import type { Room } from './rows';
import { ROW_SIZE } from './rows';
import { box, line, textBlock, textShape } from './shapes';
import { MOST_STEPS, onScale, STEPS, type StepNames } from './steps';
import { charactersIn, wrapLabel } from './text';

/** An own level (steps 0–4) and the Flemish share (%); null where there is none. */
export interface MaturityRow {
  label: string;
  own: number | null;
  share: number | null;
}

/** The two columns by name, and what stands for a missing value in each. */
export interface MaturityWords {
  own: string;
  share: string;
  steps: StepNames;
  noOwn: string;
  noShare: string;
  /** A share in %, in words of the language. */
  percent: (share: number) => string;
}

const HEAD = 52;

/**
 * The own level in one column, the Flemish share in another with a scale of its own: two measures, never
 * on one axis and never subtracted.
 */
export function maturityColumns(rows: MaturityRow[], words: MaturityWords, room: Room): Drawing {
  const width = room === 'wide' ? 720 : 340;
  const lines = room === 'wide' ? 1 : 2;
  const gap = room === 'wide' ? 60 : 26;
  const tail = room === 'wide' ? 78 : 68;
  const half = (width - gap - tail) / 2;
  const own: [number, number] = [10, half];
  const share: [number, number] = [half + gap, width - tail];
  const step = lines * 19 + 34;
  const fits = charactersIn(width - 8, ROW_SIZE);
  const at = ([left, right]: [number, number], part: number) => left + (right - left) * part;

  const ownShapes = (value: number | null, y: number): Shape[] =>
    value === null
      ? [textShape('muted', words.noOwn, own[0], y + 5, ROW_SIZE)]
      : [
          line('axis', own[0], y, own[1], y),
          ...STEPS.map((tick) =>
            line('axis', at(own, tick / MOST_STEPS), y - 4, at(own, tick / MOST_STEPS), y + 4),
          ),
          ...ownMark(at(own, onScale(value) / MOST_STEPS), y, 6),
        ];
  const shareShapes = (value: number | null, y: number): Shape[] =>
    value === null
      ? [textShape('muted', words.noShare, share[0], y + 5, ROW_SIZE)]
      : [
          line('axis', share[0], y - 10, share[0], y + 10),
          box('share', share[0], y - 7, at(share, Math.min(100, Math.max(0, value)) / 100), y + 7),
          textShape('value', words.percent(value), share[1] + 8, y + 5, ROW_SIZE),
        ];
  const ends: Shape[] = [
    textShape('muted', words.steps[0] ?? '', own[0], 40, ROW_SIZE - 2),
    textShape('muted', words.steps[MOST_STEPS] ?? '', own[1], 40, ROW_SIZE - 2, 'end'),
    textShape('muted', words.percent(0), share[0], 40, ROW_SIZE - 2),
    textShape('muted', words.percent(100), share[1], 40, ROW_SIZE - 2, 'end'),
  ];
  return {
    width,
    height: HEAD + rows.length * step + 8,
    shapes: [
      textShape('value', words.own, own[0], 18, ROW_SIZE),
      textShape('value', words.share, share[0], 18, ROW_SIZE),
      ...ends,
      ...rows.flatMap((row, index) => {
        const top = HEAD + index * step;
        const label = wrapLabel(row.label, fits, lines);
        const y = top + lines * 19 + 14;
        return [
          ...textBlock('label', label, 4, top + 16 + (lines - label.length) * 19, ROW_SIZE),
          ...ownShapes(row.own, y),
          ...shareShapes(row.share, y),
        ];
      }),
    ],
  };
}
