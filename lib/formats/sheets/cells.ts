import { euroWords } from '@/lib/findings';
import type { Amount } from '@/lib/model/money/costs';
import type { Wording } from '@/lib/wording/texts';
import type { Cell } from './sheet';

const unknown = ({ texts }: Wording): string => texts.findings.unknown;

/** A number with at most so many decimals. */
export const numberCell = (wording: Wording, value: number | null, decimals: number): Cell =>
  value === null ? unknown(wording) : { kind: 'number', value: rounded(value, decimals), decimals };

/** An amount, in whole euros unless told otherwise. */
export const euroCell = (wording: Wording, value: number | null, decimals = 0): Cell =>
  value === null ? unknown(wording) : { kind: 'euros', value: rounded(value, decimals), decimals };

/** A sum: an amount to calculate with, or "minstens" in words where a cell is missing. */
export const sumCell = (wording: Wording, amount: Amount): Cell =>
  amount.complete ? euroCell(wording, amount.atLeast) : euroWords(wording, amount);

const rounded = (value: number, decimals: number): number =>
  Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
