import type { Drawing, Shape } from './drawing';
import { legendOf } from './legend';
import { ownMark } from './marks';
import { layOutRows, ROW_SIZE, type Room, type Rows } from './rows';
import { textShape } from './shapes';
import {
  TALLY_PARTS,
  type TallyFigures,
  type TallyPart,
  tallyPart,
  tallyParts,
} from './tally-parts';
import { widthOf } from './text';

/** Everybody asked, or one group of them; `null` where too few answered to show it. */
export interface TallyRow {
  label: string;
  tally: TallyFigures | null;
  /** Where one's own answer stands; not drawn where that part is not shown. */
  own?: TallyPart;
}

/** The words of the bars. */
export interface TallyWords {
  parts: Readonly<Record<TallyPart, string>>;
  tooFew: string;
  /** One's own answer, where it is marked. */
  own?: string;
}

const HALF = 10;
/** Half the width of the mark of one's own answer. */
const OWN = 5;
/** Where the numbers stand under a bar. */
const BELOW = 27;

/**
 * Verdicts of many as bars that are as wide as all who were asked, so that who is silent stays in sight; the
 * number of each part under it where it fits, the number asked at the right.
 */
export function tallyBars(rows: TallyRow[], words: TallyWords, room: Room): Drawing {
  const parted = rows.map(({ tally, own }) => tally && { tally, own, parts: tallyParts(tally) });
  const marked = words.own !== undefined && parted.some((row) => row?.own);
  const legend = legendOf(
    [
      ...TALLY_PARTS.filter((part) => parted.some((row) => (row?.parts[part] ?? 0) > 0)).map(
        (part) => ({
          mark: (x: number, y: number) => tallyPart(part, x - 10, y - 7, x + 10, y + 7),
          width: 20,
          text: words.parts[part],
        }),
      ),
      ...(marked
        ? [
            {
              mark: (x: number, y: number) => ownMark(x, y, OWN),
              width: 2 * OWN,
              text: words.own ?? '',
            },
          ]
        : []),
    ],
    4,
    room === 'wide' ? 716 : 336,
  );
  const layout = layOutRows({
    room,
    count: rows.length,
    row: 54,
    head: legend.height + 8,
    most: 1,
  });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...legend.shapes,
      ...layout.labels(rows.map(({ label }) => label)),
      ...parted.flatMap((row, at) => {
        const y = layout.y(at) - 4;
        if (!row) return [textShape('muted', words.tooFew, layout.left, y + 5, ROW_SIZE)];
        return [
          ...bar(layout, row, y),
          textShape('label', String(row.tally.asked), layout.right + 10, y + 5, ROW_SIZE),
        ];
      }),
    ],
  };
}

interface PartedRow {
  tally: TallyFigures;
  own: TallyPart | undefined;
  parts: Record<TallyPart, number>;
}

function bar({ x }: Rows, { parts, own, tally: { asked } }: PartedRow, y: number): Shape[] {
  let before = 0;
  return TALLY_PARTS.flatMap((part) => {
    const n = parts[part];
    if (n === 0) return [];
    const from = x(before / asked);
    before += n;
    const to = x(before / asked);
    const text = String(n);
    const fits = widthOf(text, ROW_SIZE) + 4 < to - from;
    return [
      ...tallyPart(part, from, y - HALF, to, y + HALF),
      ...(part === own ? ownMark((from + to) / 2, y - HALF - OWN - 2, OWN) : []),
      ...(fits && part !== 'hidden'
        ? [textShape('value', text, (from + to) / 2, y + BELOW, ROW_SIZE, 'middle')]
        : []),
    ];
  });
}
