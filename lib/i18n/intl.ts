import { intlLocale, type Locale } from './locales';

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;

/** Making a formatter costs a phone more than using it a hundred times: each is made once. */
const made = new Map<string, Formatter>();

function once<T extends Formatter>(key: unknown[], make: () => T): T {
  const text = JSON.stringify(key);
  const formatter = (made.get(text) as T | undefined) ?? make();
  made.set(text, formatter);
  return formatter;
}

/** A formatter of numbers in a language. */
export const numberFormat = (
  locale: Locale,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat =>
  once(['number', locale, options], () => new Intl.NumberFormat(intlLocale[locale], options));

/** A formatter of dates in a language. */
export const dateFormat = (
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  once(['date', locale, options], () => new Intl.DateTimeFormat(intlLocale[locale], options));

/** A formatter of "a, b and c" in a language. */
export const listFormat = (locale: Locale): Intl.ListFormat =>
  once(['list', locale], () => new Intl.ListFormat(intlLocale[locale], { type: 'conjunction' }));
