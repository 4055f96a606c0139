import { formatDay } from '@/lib/i18n/format';
import { dateFormat } from '@/lib/i18n/intl';
import { type Locale, locales } from '@/lib/i18n/locales';
import { ambiguous, empty, type Reading, read, tidy, unreadable } from './reading';

/** The years a task or a review can be in; anything else is a slip of the finger. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Years of two digits that can hardly be anything but near; others may be of either century. */
const NEAR = { first: 20, last: 49 };

const YEAR_FIRST = /^(?<year>\d{4})(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})$/;
const IN_DIGITS = /^(?<day>\d{1,2})(?<by> ?[-/.] ?| )(?<month>\d{1,2})\k<by>(?<year>\d{4}|\d{2})$/;
const DAY_FIRST =
  /^(?<day>\d{1,2})(?:(?:st|nd|rd|th|ste|de|e)\b)?(?: of)?[ -]?(?<name>\p{L}{3,})\.?,?[ -]?(?<year>\d{4}|\d{2})$/u;
const MONTH_FIRST =
  /^(?<name>\p{L}{3,})\.? ?(?<day>\d{1,2})(?:(?:st|nd|rd|th|ste|de|e)\b)?(?:, ?| )(?<year>\d{4}|\d{2})$/u;

/**
 * The day somebody typed, as `yyyy-mm-dd`. In digits the day comes first in both languages, except
 * after a year of four digits; "7/13/2027" is refused, since its author would get the wrong
 * day from "7/8/2027". Months may be named in either language.
 */
export function readDate(locale: Locale, text: string): Reading<string> {
  const bare = tidy(text).toLowerCase();
  if (bare === '') return empty;
  const parts = [YEAR_FIRST, IN_DIGITS, DAY_FIRST, MONTH_FIRST]
    .map((pattern) => pattern.exec(bare)?.groups)
    .find(Boolean);
  if (!parts) return unreadable;
  const month = parts.name ? monthOf(locale, parts.name) : Number(parts.month);
  const days = yearsOf(parts.year ?? '').map((year) => isoDay(year, month, Number(parts.day)));
  const [first, second] = days.filter((day) => day !== null);
  if (first === undefined) return unreadable;
  return second === undefined ? read(first) : ambiguous(first, second);
}

/** A day in words, as people may type it: "1 juli 2027". What is no day of ours stays as it is. */
export function writeDate(locale: Locale, iso: string | null | undefined): string {
  if (!iso) return '';
  const reading = readDate(locale, iso);
  return reading.kind === 'read' ? formatDay(locale, reading.value) : iso;
}

/** The years that the digits of one may mean. */
function yearsOf(digits: string): number[] {
  const year = Number(digits);
  if (digits.length === 4) return [year];
  const isNear = year >= NEAR.first && year <= NEAR.last;
  return isNear ? [2000 + year] : [1900 + year, 2000 + year];
}

/** A day as `yyyy-mm-dd`; null when the calendar does not have it or it is too far away. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The number of a month from its name or the beginning of it, in any of our languages; else 0. */
function monthOf(locale: Locale, name: string): number {
  const found = [locale, ...locales].flatMap((language) =>
    months.filter((month) => namesOf(language, month).some((known) => known.startsWith(name))),
  );
  return found[0] ?? 0;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** A month in full and shortened: "maart", "mrt". */
const namesOf = (locale: Locale, month: number): string[] =>
  (['long', 'short'] as const).map((style) =>
    dateFormat(locale, { month: style, timeZone: 'UTC' })
      .format(Date.UTC(2000, month - 1))
      .toLowerCase(),
  );
