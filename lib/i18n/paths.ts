import { isLocale, type Locale } from './locales';

/** The path of a page in a language: `localePath('nl', '/method')` is `/nl/method`. */
export function localePath(locale: Locale, path = '/'): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** A page's path without its language: `/nl/method` is `/method`, `/nl` is `/`. */
export function withoutLocale(pathname: string): string {
  const [, first, ...rest] = pathname.split('/');
  return isLocale(first) ? `/${rest.join('/')}` : pathname;
}
