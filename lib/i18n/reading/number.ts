import type { Locale } from '@/lib/i18n/locales';
import { decimalOf, type Expected, readDigits } from './digits';
import { empty, type Reading, tidy, unreadable } from './reading';

const expected = {
  /** People, years: a fraction makes no sense, so that "15.085" is a whole number in English too. */
  whole: { whole: true, asks: { decimal: true } },
  /** Full-time equivalents: "1.500" may as well be one and a half. */
  fractions: { asks: { group: true } },
} satisfies Record<string, Expected>;

/** The number of a typed text; the expected range decides when it is ambiguous. */
export function readNumber(
  locale: Locale,
  text: string,
  usual: keyof typeof expected,
): Reading<number> {
  const bare = tidy(text);
  if (bare === '') return empty;
  const [, sign, digits] = /^([+-]?) ?([\d., ']+)$/.exec(bare) ?? [];
  if (sign === undefined || digits === undefined) return unreadable;
  return readDigits(locale, { sign, digits }, expected[usual]);
}

/** A number as people type it, without separators of thousands; read back, it is the same. */
export function writeNumber(locale: Locale, value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return plain(value).replace('.', decimalOf(locale));
}

/** The digits of a number below 1e21, without an exponent. */
function plain(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const sign = value < 0 ? '-' : '';
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/\D/g, '')}`;
}
