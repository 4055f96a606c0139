import type { Locale } from '@/lib/i18n/locales';
import { decimalOf, type Expected, groupOf, readDigits } from './digits';
import { writeNumber } from './number';
import { empty, type Reading, tidy, unreadable } from './reading';

/** Powers of ten in words. In Dutch a lone "m" is not clear enough. */
const shared = { k: 3, duizend: 3, thousand: 3, mln: 6, mio: 6, mn: 6, miljoen: 6, million: 6 };
const powers: Record<Locale, Record<string, number>> = { nl: shared, en: { ...shared, m: 6 } };

/** "€ -60.000,-", "12.500,00 EUR", "1,5 mln euro": a tidied text in small letters, in its parts. */
const patternOf = (locale: Locale) =>
  new RegExp(
    [
      '^(?<outer>[+-]?) ?(?<before>€|eur|euro)? ?(?<inner>[+-]?) ?',
      "(?<digits>[\\d., ']*?)",
      // That there are no cents: "60.000,-", "60.000,--", "60.000,=".
      `(?:(?<noCents>[.,]) ?(?:--?|=)| ?(?<power>${Object.keys(powers[locale]).join('|')})\\.?)?`,
      " ?(?<after>€|eur|euro|euro'?s)?$",
    ].join(''),
  );
const patterns: Record<Locale, RegExp> = { nl: patternOf('nl'), en: patternOf('en') };

/** Euros have two decimals: three digits after a lone decimal separator may be thousands. */
const sums: Expected = { asks: { decimal: true } };
/** Before "k" or "mln", a fraction is as usual as thousands. */
const powered: Expected = { asks: { decimal: true, group: true } };

/** The amount in euros of a typed text, with or without the currency. */
export function readMoney(locale: Locale, text: string): Reading<number> {
  const bare = tidy(text).toLowerCase();
  if (bare === '') return empty;
  const parts = patterns[locale].exec(bare)?.groups;
  if (!parts || (parts.before && parts.after) || (parts.outer && parts.inner)) return unreadable;
  const { outer, inner, digits = '', noCents, power } = parts;
  const written = {
    sign: `${outer}${inner}`,
    digits: noCents ? `${digits}${noCents}00` : digits,
    power: powers[locale][power ?? ''],
  };
  return readDigits(locale, written, power ? powered : sums);
}

/** Euros as people write them, with separators of thousands; read back, they are the same. */
export function writeMoney(locale: Locale, value: number | null | undefined): string {
  const [whole = '', cents] = writeNumber(locale, value).split(decimalOf(locale));
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupOf(locale));
  if (cents === undefined) return grouped;
  // Three decimals would read as thousands.
  return `${grouped}${decimalOf(locale)}${cents.length === 3 ? `${cents}0` : cents}`;
}
