import { dateFormat, numberFormat } from './intl';
import type { Locale } from './locales';

type Instant = Date | number;

/** A number with a language's separators: 1.234,5. */
export function formatNumber(locale: Locale, value: number, fractionDigits = 0): string {
  return numberFormat(locale, {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

/** A share from 0 to 1 as a percentage; with a space in Dutch, as every text has it: 0.42 is 42 %. */
export function formatPercent(locale: Locale, share: number, fractionDigits = 0): string {
  const text = numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: fractionDigits,
  }).format(share);
  return locale === 'nl' ? text.replace('%', '\u00A0%') : text;
}

/** An amount in whole euros unless told otherwise. */
export function formatEuro(locale: Locale, amount: number, fractionDigits = 0): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amount);
}

/** The day of an instant where this device is, in words: 3 november 2026. */
export function formatDate(locale: Locale, instant: Instant): string {
  return dateFormat(locale, { dateStyle: 'long' }).format(instant);
}

/**
 * A calendar day (`yyyy-mm-dd`) in words, the same in every time zone. What is no day is given back as
 * it is: showing a stored value must not fail.
 */
export function formatDay(locale: Locale, day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(noon)
    ? day
    : dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

/** The same with the day of the week: donderdag 1 juli 2027. */
export function formatDayInFull(locale: Locale, day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(noon)
    ? day
    : dateFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(noon);
}

/** A time of day: 14:02, the same in all our languages, so no formatter is needed. */
export const formatTime = (instant: Instant): string =>
  new Date(instant).toTimeString().slice(0, 5);
