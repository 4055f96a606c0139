import { amountWords, betweenWords, gapWords } from '@/lib/findings';
import type { Amount, Coverage } from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';
import type { Wording } from '@/lib/wording/texts';
import type { Cell } from './sheet';

const unknown = ({ texts }: Wording): string => texts.findings.unknown;

/** A number with at most so many decimals. */
export const numberCell = (wording: Wording, value: number | null, decimals: number): Cell =>
  value === null ? unknown(wording) : { kind: 'number', value: rounded(value, decimals), decimals };

/** An amount, in whole euros unless told otherwise. */
export const euroCell = (wording: Wording, value: number | null, decimals = 0): Cell =>
  value === null ? unknown(wording) : { kind: 'euros', value: rounded(value, decimals), decimals };

/** Whole euros that a spreadsheet works out; `value` is what it gets, for who does not. */
export const euroFormula = (formula: string, value: number): Cell => ({
  kind: 'formula',
  formula,
  value: rounded(value, 0),
});

/** A sum of numbers that a spreadsheet works out, in so many decimals. */
export const numberFormula = (formula: string, value: number, decimals: number): Cell => ({
  kind: 'formula',
  formula,
  value: rounded(value, decimals),
  decimals,
});

/** A sum: an amount to calculate with, or "minstens" in words where a cell is missing. */
export function sumCell(wording: Wording, amount: Amount, formula?: string): Cell {
  if (!amount.complete) return amountWords(wording, amount);
  return formula === undefined
    ? euroCell(wording, amount.atLeast)
    : euroFormula(formula, amount.atLeast);
}

/** Cost less promise: worked out where both are known, else in words. */
export const gapCell = (wording: Wording, sums: Coverage, formula: string): Cell =>
  sums.difference === null ? gapWords(wording, sums) : euroFormula(formula, sums.difference);

/** Euros between two ends: an amount when they are the same, else in words. */
export const betweenCell = (wording: Wording, { low, high }: Between): Cell =>
  low !== null && low === high ? euroCell(wording, low) : betweenWords(wording, { low, high });

const rounded = (value: number, decimals: number): number =>
  Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
