import { fill } from '@/lib/i18n/fill';
import { formatDay, formatEuro, formatNumber } from '@/lib/i18n/format';
import { listFormat, numberFormat } from '@/lib/i18n/intl';
import type { Locale } from '@/lib/i18n/locales';
import type { Bounds } from '@/lib/model/result';
import type { Wording } from './texts';

/** Rounds a score; −0 becomes 0. */
export const wholeScore = (value: number): number => Math.round(value) + 0;

/** A score from 0 to 100 as a whole number, or the word for unknown. */
export function score({ locale, texts }: Wording, value: number | null): string {
  return value === null ? texts.report.words.unknown : formatNumber(locale, wholeScore(value));
}

/** A score with its sign, for differences. */
export function signed({ locale, texts }: Wording, value: number | null): string {
  if (value === null) return texts.report.words.unknown;
  const whole = wholeScore(value);
  const digits = formatNumber(locale, Math.abs(whole));
  if (whole === 0) return digits;
  return whole < 0 ? `−${digits}` : `+${digits}`;
}

/** "tussen 20 en 45", or one number when both ends round to it. */
export function range(wording: Wording, bounds: Bounds | null): string {
  const { words: texts } = wording.texts.report;
  if (!bounds) return texts.unknown;
  const [low, high] = bounds.map((end) => score(wording, end)) as [string, string];
  return low === high ? fill(texts.exactly, { value: low }) : fill(texts.between, { low, high });
}

/** "20–45" for a table, or one number when both ends round to it. */
export function span(wording: Wording, bounds: Bounds | null): string {
  if (!bounds) return wording.texts.report.words.unknown;
  const [low, high] = bounds.map((end) => score(wording, end)) as [string, string];
  return low === high ? low : `${low}–${high}`;
}

/** Whether both ends of a range round to the same score. */
export const isExact = ([low, high]: Bounds): boolean => wholeScore(low) === wholeScore(high);

/** A whole number of per cent, in the typography of the language. */
export const percentage = ({ texts }: Wording, value: string): string =>
  fill(texts.report.words.percentage, { value });

/** A share (0–1) as a percentage. */
export const percent = (wording: Wording, share: number): string =>
  percentage(wording, score(wording, 100 * share));

type ShareWords = keyof Wording['texts']['report']['words']['share'];

const SHARES: [least: number, words: ShareWords][] = [
  [1, 'all'],
  [0.9, 'almostAll'],
  [0.6, 'most'],
  [0.4, 'half'],
  [0.1, 'minority'],
  [Number.MIN_VALUE, 'few'],
];

/** A share (0–1) in words: "bijna alle". */
export function shareInWords({ texts }: Wording, share: number): string {
  const found = SHARES.find(([least]) => share >= least);
  return texts.report.words.share[found?.[1] ?? 'none'];
}

/** Whole euros, or "unknown". */
export function euros({ locale, texts }: Wording, amount: number | null): string {
  return amount === null ? texts.report.words.unknown : formatEuro(locale, amount);
}

/** Full-time equivalents with at most two decimals, or "unknown". */
export function fte({ locale, texts }: Wording, value: number | null): string {
  return value === null ? texts.report.words.unknown : decimals(locale, value);
}

/** A number with at most two decimals, and no more than it needs. */
export const decimals = (locale: Locale, value: number): string =>
  numberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** A calendar day (YYYY-MM-DD) in words, whatever the time zone. */
export function day({ locale }: Wording, date: string): string {
  return formatDay(locale, date);
}

/** "a, b en c". */
export function enumerate({ locale }: Wording, items: readonly string[]): string {
  return listFormat(locale).format(items);
}
