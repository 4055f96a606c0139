import type { Locale } from '@/lib/i18n/locales';
import { ambiguous, type Reading, read, unreadable } from './reading';

/** The languages use the same two separators, the other way round. */
const separators: Record<Locale, { group: string; decimal: string }> = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** The decimal separator of a language. */
export const decimalOf = (locale: Locale): string => separators[locale].decimal;

/** The separator of thousands of a language. */
export const groupOf = (locale: Locale): string => separators[locale].group;

/** What a caller expects of a typed number. */
export interface Expected {
  /** Whether only whole numbers make sense. */
  whole?: boolean;
  /** The lone separators before three digits that are a question: of thousands, or decimal. */
  asks: { group?: boolean; decimal?: boolean };
}

/** Digits with their separators; the sign and the power of ten stand apart. */
interface Written {
  sign: string;
  /** Digits, points, commas, spaces and apostrophes. */
  digits: string;
  /** 3 for thousands, 6 for millions. */
  power?: number;
}

/** One separator, before three digits: by a thousand, all depends on which one it is. */
const THOUSANDFOLD = /^(\d{1,3})([.,])(\d{3})$/;

/**
 * Reads digits as a language writes them. What only the other language's separators can explain
 * ("12.5" in Dutch) is read too. A lone separator before three digits is read as the language has
 * it, unless the caller expects otherwise; after a zero ("0.500" in Dutch) it never groups thousands
 * without a question. What is grouped otherwise than by three is unreadable.
 */
export function readDigits(
  locale: Locale,
  written: Written,
  { whole = false, asks }: Expected,
): Reading<number> {
  const { group, decimal } = separators[locale];
  const value = (digits: string, by: string, point: string) =>
    laidOut({ ...written, digits }, by, point, whole);

  const [digits, before = '', lone, after = ''] = THOUSANDFOLD.exec(written.digits) ?? [];
  if (digits === undefined) {
    const own = value(written.digits, group, decimal);
    // "1500.500" may lack a digit or a separator.
    const isOther = !/^[^.,]*[.,]\d{3}$/.test(written.digits);
    return orUnreadable(own ?? (isOther ? value(written.digits, decimal, group) : null));
  }

  const grouped = value(before + after, group, decimal);
  const fraction = value(before + decimal + after, group, decimal);
  const zeroFirst = before.startsWith('0');
  if (fraction === null || grouped === null || fraction === grouped) {
    return fraction === null && zeroFirst ? unreadable : orUnreadable(fraction ?? grouped);
  }
  const isQuestion = lone === group ? zeroFirst || asks.group : asks.decimal;
  if (isQuestion) return ambiguous(fraction, grouped);
  return read(lone === group ? grouped : fraction);
}

const orUnreadable = (value: number | null) => (value === null ? unreadable : read(value));

/** The value of digits by one pair of separators; null when they cannot be written so. */
function laidOut(
  { sign, digits, power = 0 }: Written,
  group: string,
  decimal: string,
  whole: boolean,
): number | null {
  const [before = '', after, ...more] = digits.split(decimal);
  const grouped = new RegExp(`^[1-9]\\d{0,2}([${group} '])\\d{3}(\\1\\d{3})*$`);
  const isWritten =
    more.length === 0 &&
    (/^\d+$/.test(before) || grouped.test(before) || (before === '' && after !== undefined)) &&
    (after === undefined || /^\d+$/.test(after));
  if (!isWritten) return null;
  // As text, so that 1,1 million is exactly that. Minus nought is nought.
  const value = Number(`${sign}${before.replace(/\D/g, '')}.${after ?? ''}0e${power}`) + 0;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || (whole && !Number.isInteger(value))) return null;
  return value;
}
