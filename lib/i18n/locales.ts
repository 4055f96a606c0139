/** The languages of the interface, first language first. */
export const locales = ['nl', 'en'] as const;

/** A language of the interface, as it appears in the first segment of every page's path. */
export type Locale = (typeof locales)[number];

/** The language for browsers that ask for neither. */
export const defaultLocale: Locale = 'nl';

/** Whether something names a language of the interface. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The value of `<html lang>` and of hreflang. */
export const htmlLang: Record<Locale, string> = { nl: 'nl-BE', en: 'en' };

/** The locale whose conventions `Intl` follows. */
export const intlLocale: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' };
