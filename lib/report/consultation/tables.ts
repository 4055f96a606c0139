import { tallyParts } from '@/lib/charts/tally-parts';
import type { GroupTallies, Responded, Spread, Tally } from '@/lib/consultation/types';
import {
  classificationTitle,
  groupTitle,
  type ManyGiven,
  NOT_SHOWN,
  narrowCell,
  openOf,
  rangeCell,
  tallyOr,
} from '@/lib/findings/consultation';
import { table } from '@/lib/report/blocks';
import type { Block, Column } from '@/lib/report/types';

const NUMBER = { width: 1, align: 'right' } as const;

/** A column for the name of a row. */
export const rowHeader = (header: string, width = 3): Column => ({
  header,
  width,
  rowHeader: true,
});

/** A column of numbers. */
export const numbers = (header: string, width = 1): Column => ({ header, ...NUMBER, width });

/**
 * Tallies below one another: the columns of each add up to everybody asked, with a column for what is not
 * shown where there is any. What is said in words or as at least so many counts there as far as it is open.
 */
export function tallyTable(
  given: ManyGiven,
  caption: string,
  label: string,
  rows: { label: string; tally: Tally | Responded }[],
): Block[] {
  const { columns } = given.wording.many;
  const hides = rows.some(({ tally }) => hiddenIn(tally) > 0);
  return table(
    caption,
    [
      rowHeader(label, 2.6),
      numbers(columns.carries, 1.3),
      numbers(columns.conditions, 1.7),
      numbers(columns.strengthen, 1.6),
      numbers(columns.open, 1.2),
      ...(hides ? [numbers(columns.hidden, 1.2)] : []),
      numbers(columns.otherwise),
      numbers(columns.silent),
      numbers(columns.asked, 1.3),
      numbers(columns.range, 3),
    ],
    rows.map((row) => [row.label, ...tallyCells(given, row.tally, hides)]),
    { dense: true },
  );
}

/** Who answered and stands in no figure of a tally. */
const hiddenIn = (tally: Tally | Responded): number =>
  'cells' in tally ? tallyParts(tally).hidden : tally.answered;

function tallyCells(given: ManyGiven, tally: Tally | Responded, hides: boolean): string[] {
  const { otherwise, silent, asked } = tally;
  const others = [...(hides ? [hiddenIn(tally)] : []), otherwise, silent, asked].map((count) =>
    narrowCell(given, count),
  );
  if (!('cells' in tally)) {
    const { tooFew } = given.wording.many.words;
    return [tooFew, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN, ...others, NOT_SHOWN];
  }
  const { carries, conditions, strengthen } = tally.cells;
  const verdicts = [carries, conditions, strengthen, openOf(tally)];
  return [
    ...verdicts.map((figure) => narrowCell(given, figure)),
    ...others,
    rangeCell(given, tally),
  ];
}

/** Verdicts by group, in the order of the reading: never by outcome. */
export const groupTable = (
  given: ManyGiven,
  caption: string,
  { classification, groups }: GroupTallies,
): Block[] =>
  tallyTable(
    given,
    caption,
    classificationTitle(given, classification),
    groups.map(({ group, tally }) => ({
      label: groupTitle(given, classification, group),
      tally: tallyOr(given, tally, { classification, group }),
    })),
  );

/** Columns for a spread: the five steps, don't know, and the middle answer. */
export const spreadColumns = ({ wording }: ManyGiven): Column[] => [
  ...['0', '1', '2', '3', '4'].map((step) => numbers(step, 0.8)),
  numbers(wording.many.columns.unknown),
  numbers(wording.many.columns.median),
];

/** A spread as cells of narrow columns; nothing of it is a mean. */
export const spreadCells = (given: ManyGiven, { counts, unknown, median }: Spread): string[] => [
  ...[...counts, unknown].map((figure) => narrowCell(given, figure)),
  median === null ? NOT_SHOWN : new Intl.NumberFormat(given.wording.locale).format(median),
];
