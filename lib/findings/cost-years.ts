import { formatNumber } from '@/lib/i18n/format';
import type { CostResult, Coverage } from '@/lib/model/money/costs';
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
  { oneOff, byYear, total, promised, gap, prices }: CostResult,
  from: number | undefined,
  names: { oneOff: string; together: string },
): CostYearRow[] {
  const row = (id: string, name: string, sums: Coverage, rise?: Between): CostYearRow => ({
    id,
    cells: [
      name,
      amountWords(wording, sums.cost),
      amountWords(wording, sums.promised),
      gapWords(wording, sums.gap),
      rise ? betweenWords(wording, rise) : formatNumber(wording.locale, 0),
    ],
  });
  return [
    row('oneOff', names.oneOff, oneOff),
    ...byYear.map((year, at) => row(String(at), yearName(wording, from, at), year, year.rise.gap)),
    row('together', names.together, { cost: total, promised, gap }, prices.rise.gap),
  ];
}

/** Cost less promise in words; unknown where a cell is missing. */
export const gapWords = ({ locale, texts }: Wording, gap: number | null): string =>
  gap === null ? texts.findings.unknown : formatNumber(locale, Math.round(gap) + 0);

/** Whether anywhere more is promised than it costs. */
export const hasSurplus = ({ oneOff, byYear, gap }: CostResult): boolean =>
  [oneOff.gap, gap, ...byYear.map((year) => year.gap)].some((one) => one !== null && one < 0);
