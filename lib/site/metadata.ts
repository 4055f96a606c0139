import type { Metadata } from 'next';
import { defaultLocale, htmlLang, type Locale, locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

/** The same page in every language, for hreflang. */
export function languageAlternates(path: string): Record<string, string> {
  return {
    ...Object.fromEntries(locales.map((locale) => [htmlLang[locale], localePath(locale, path)])),
    'x-default': localePath(defaultLocale, path),
  };
}

/** Title, description and addresses of a page; `path` without its language. */
export function pageMetadata(
  locale: Locale,
  path: string,
  texts: { title?: string; description?: string } = {},
): Metadata {
  return {
    ...texts,
    alternates: { canonical: localePath(locale, path), languages: languageAlternates(path) },
  };
}
