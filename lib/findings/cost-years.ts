import { formatNumber } from '@/lib/i18n/format';
import { type CostResult, type Coverage, gapAtLeast, wholeOf } from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';
import type { Wording } from '@/lib/wording/texts';
import { amountWords, betweenWords, yearName } from './money';

/** A row of cost, promise, what is not covered, and what rising prices add, in words. */
export interface CostYearRow {
  id: string;
  /** With the name of the row first. */
  cells: string[];
}

/** The sums of a cost table: the one-off amounts, every year, and all of it together. */
export function costYearRows(
  wording: Wording,
  costs: CostResult,
  from: number | undefined,
  names: { oneOff: string; together: string },
): CostYearRow[] {
  const { oneOff, byYear, prices } = costs;
  const row = (id: string, name: string, sums: Coverage, rise?: Between): CostYearRow => ({
    id,
    cells: [
      name,
      amountWords(wording, sums.cost),
      amountWords(wording, sums.promised),
      gapWords(wording, sums),
      rise ? betweenWords(wording, rise) : formatNumber(wording.locale, 0),
    ],
  });
  return [
    row('oneOff', names.oneOff, oneOff),
    ...byYear.map((year, at) =>
      row(String(at), yearName(wording, from, at), year, year.rise.difference),
    ),
    row('together', names.together, wholeOf(costs), prices.rise.difference),
  ];
}

/** Cost less promise in words: "minstens" where a cost is missing, unknown where a promise is. */
export function gapWords(wording: Wording, sums: Coverage): string {
  const difference = gapAtLeast(sums);
  return difference === null ? wording.texts.findings.unknown : amountWords(wording, difference);
}

/** Whether anywhere more is promised than it costs. */
export const hasSurplus = ({ oneOff, byYear, difference }: CostResult): boolean =>
  [oneOff.difference, difference, ...byYear.map((year) => year.difference)].some(
    (one) => one !== null && one < 0,
  );
