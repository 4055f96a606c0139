import type { Drawing } from '@/lib/charts/drawing';
import { groupMap } from '@/lib/charts/map';
import type { Room } from '@/lib/charts/rows';
import { type SpreadRow, spreadBars } from '@/lib/charts/spread-bar';
import { tallyBars } from '@/lib/charts/tally-bar';
import type { TallyPart } from '@/lib/charts/tally-parts';
import { groupOf, UNGROUPED } from '@/lib/consultation/groups';
import { type GroupTallies, leastOf, type Tally, type TallyCell } from '@/lib/consultation/types';
import {
  classificationTitle,
  countsOf,
  figureWords,
  groupTitle,
  type ManyGiven,
  respondedIn,
} from '@/lib/findings/consultation';
import { fill } from '@/lib/i18n/fill';
import { small } from '@/lib/report/blocks';
import type { Block, FigureBlock } from '@/lib/report/types';
import { decimals } from '@/lib/wording/numbers';
import type { ConsultationReportInput } from './context';

const inBoth = (draw: (room: Room) => Drawing): Pick<FigureBlock, 'drawing' | 'narrow'> => ({
  drawing: draw('wide'),
  narrow: draw('narrow'),
});

interface TallyRow {
  label: string;
  tally: Tally | 'tooFew';
  /** Where one's own answer stands. */
  own?: TallyCell;
}

/** The part of a bar in which an answer stands: where its cell is not shown, in what is not shown. */
function partOf({ cells }: Tally, own: TallyCell): TallyPart {
  if (leastOf(cells[own]) === 0 && cells[own] !== 0) return 'hidden';
  return own === 'carries' || own === 'conditions' || own === 'strengthen' ? own : 'open';
}

/** Bars in one figure: with more, those on paper would be too small to read. */
const MOST_BARS = 7;

/** Tallies as bars as wide as everybody asked; what they say stands in the table after them. */
export const tallyFigure = (given: ManyGiven, caption: string, rows: TallyRow[]): Block[] =>
  Array.from({ length: Math.ceil(rows.length / MOST_BARS) }, (_, at) =>
    barsOf(given, caption, rows.slice(at * MOST_BARS, (at + 1) * MOST_BARS)),
  );

function barsOf(given: ManyGiven, caption: string, rows: TallyRow[]): FigureBlock {
  const { figures: texts, words } = given.wording.many;
  const drawn = rows.map(({ label, tally, own }) => ({
    label,
    ...(tally === 'tooFew' ? { tally: null } : { tally, own: own && partOf(tally, own) }),
  }));
  const alt = rows.map(({ label, tally, own }) =>
    [
      fill(texts.tallyAlt, {
        label,
        counts: tally === 'tooFew' ? `${words.tooFew}.` : countsOf(given, tally),
      }),
      ...(own ? [fill(texts.ownAlt, { answer: given.wording.many.cellNames[own] })] : []),
    ].join(' '),
  );
  return {
    kind: 'figure',
    ...inBoth((room) =>
      tallyBars(drawn, { parts: texts.parts, tooFew: words.tooFew, own: texts.own }, room),
    ),
    caption,
    alt: alt.join(' '),
  };
}

/** Spreads over the steps, with what is expected as a mark on them. */
export function spreadFigure(given: ManyGiven, caption: string, rows: SpreadRow[]): Block[] {
  if (rows.length === 0) return [];
  const { figures: texts, words } = given.wording.many;
  const { locale } = given.wording;
  const names = {
    steps: ['0', '1', '2', '3', '4'],
    unknown: texts.unknown,
    silent: texts.silent,
    median: texts.median,
    expected: texts.expected,
    own: texts.own,
    nearlyAll: words.nearlyAll,
    hardlyAny: words.hardlyAny,
  };
  const alt = rows.map((row) =>
    [
      fill(texts.spreadAlt, {
        label: row.label,
        counts: row.counts
          .map((figure, step) => fill(texts.step, { step, figure: figureWords(given, figure) }))
          .join(', '),
        unknown: figureWords(given, row.unknown),
        silent: row.silent,
      }),
      ...(typeof row.median === 'number'
        ? [fill(texts.medianAlt, { median: decimals(locale, row.median) })]
        : []),
      ...(typeof row.expected === 'number'
        ? [fill(texts.expectedAlt, { expected: decimals(locale, row.expected) })]
        : []),
      ...(row.own === undefined
        ? []
        : [fill(texts.ownAlt, { answer: row.own === 'unknown' ? texts.unknown : row.own })]),
    ].join(' '),
  );
  return [
    {
      kind: 'figure',
      ...inBoth((room) => spreadBars(rows, names, room)),
      caption,
      alt: alt.join(' '),
    },
  ];
}

/** Groups on a map, never single bodies, with the list that says which mark is which. */
export function mapFigure(
  given: ConsultationReportInput,
  { classification, groups }: GroupTallies,
): Block[] {
  const { outlines, consultation, wording } = given;
  if (!outlines) return [];
  const texts = wording.many.figures;
  const known = groups.filter(({ group }) => group !== UNGROUPED);
  const drawn = known.map(({ group, tally }, at) => ({
    id: group,
    mark: String(at + 1),
    bodies: consultation.bodies
      .filter((body) => groupOf(body, classification, given.audience) === group)
      .map(({ id }) => id),
    state:
      respondedIn(given, { classification, group }).answered === 0
        ? ('silent' as const)
        : tally === 'tooFew'
          ? ('tooFew' as const)
          : ('answered' as const),
    tally: tally === 'tooFew' ? null : tally,
  }));
  const title = (group: string) => groupTitle(given, classification, group);
  const words = { states: texts.map.states, parts: texts.parts };
  return [
    {
      kind: 'figure',
      ...inBoth((room) => groupMap(outlines, drawn, words, room)),
      caption: fill(texts.map.caption, {
        classification: classificationTitle(given, classification).toLocaleLowerCase(),
      }),
      alt: drawn
        .map(({ id, mark, state }) =>
          fill(texts.map.alt, { mark, group: title(id), state: texts.map.states[state] }),
        )
        .join(' '),
    },
    small(drawn.map(({ id, mark }) => fill(texts.map.key, { mark, group: title(id) })).join(' · ')),
    ...(outlines.source === 'flanders' ? [small(texts.map.source)] : []),
  ];
}
