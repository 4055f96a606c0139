import { fill } from '@/lib/i18n/fill';
import { formatDay, formatEuro, formatNumber } from '@/lib/i18n/format';
import { listFormat, numberFormat } from '@/lib/i18n/intl';
import type { Locale } from '@/lib/i18n/locales';
import type { Wording } from './texts';

/** A share (0–1) as a whole number of per cent, in the typography of the language. */
export const percent = ({ locale, texts }: Wording, share: number): string =>
  fill(texts.report.words.percentage, { value: formatNumber(locale, wholePercent(share)) });

/** A share (0–1) in whole per cents, 0–100; −0 becomes 0. */
export const wholePercent = (share: number): number => Math.round(100 * share) + 0;

/** Whole euros, or "unknown". */
export function euros({ locale, texts }: Wording, amount: number | null): string {
  return amount === null ? texts.findings.unknown : formatEuro(locale, amount);
}

/** Full-time equivalents with at most two decimals, or "unknown". */
export function fte({ locale, texts }: Wording, value: number | null): string {
  return value === null ? texts.findings.unknown : decimals(locale, value);
}

/** A number with at most two decimals, and no more than it needs. */
export const decimals = (locale: Locale, value: number): string =>
  numberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** A calendar day (YYYY-MM-DD) in words, whatever the time zone. */
export function day({ locale }: Pick<Wording, 'locale'>, date: string): string {
  return formatDay(locale, date);
}

/** "a, b en c". */
export function enumerate({ locale }: Pick<Wording, 'locale'>, items: readonly string[]): string {
  return listFormat(locale).format(items);
}

/** A mean in steps 0–4 with one decimal at most, or "unknown". */
export const mean = ({ locale, texts }: Wording, value: number | null): string =>
  value === null
    ? texts.findings.unknown
    : numberFormat(locale, { maximumFractionDigits: 1 }).format(value);

/** Yes, no, or "unknown". */
export function yesNo({ texts }: Wording, value: boolean | null): string {
  const { yes, no } = texts.report.sections.costs;
  return value === null ? texts.findings.unknown : value ? yes : no;
}
