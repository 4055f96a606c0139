import { wholeScore } from '@/lib/wording/numbers';
import type { Speech } from '@/lib/wording/texts';
import type { Cell } from './sheet';

const unknown = ({ texts }: Speech): string => texts.report.words.unknown;

/** A score as the report gives it: a whole number. */
export const scoreCell = (speech: Speech, value: number | null): Cell =>
  value === null ? unknown(speech) : { kind: 'number', value: wholeScore(value), decimals: 0 };

/** A number with at most so many decimals. */
export const numberCell = (speech: Speech, value: number | null, decimals: number): Cell =>
  value === null ? unknown(speech) : { kind: 'number', value: rounded(value, decimals), decimals };

/** An amount, in whole euros unless told otherwise. */
export const euroCell = (speech: Speech, value: number | null, decimals = 0): Cell =>
  value === null ? unknown(speech) : { kind: 'euros', value: rounded(value, decimals), decimals };

const rounded = (value: number, decimals: number): number =>
  Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
