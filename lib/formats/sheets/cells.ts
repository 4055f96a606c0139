import { wholeScore } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import type { Cell } from './sheet';

const unknown = ({ texts }: Wording): string => texts.report.words.unknown;

/** A score as the report gives it: a whole number. */
export const scoreCell = (wording: Wording, value: number | null): Cell =>
  value === null ? unknown(wording) : { kind: 'number', value: wholeScore(value), decimals: 0 };

/** A number with at most so many decimals. */
export const numberCell = (wording: Wording, value: number | null, decimals: number): Cell =>
  value === null ? unknown(wording) : { kind: 'number', value: rounded(value, decimals), decimals };

/** An amount, in whole euros unless told otherwise. */
export const euroCell = (wording: Wording, value: number | null, decimals = 0): Cell =>
  value === null ? unknown(wording) : { kind: 'euros', value: rounded(value, decimals), decimals };

const rounded = (value: number, decimals: number): number =>
  Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
