import { isLocale, type Locale } from './locales';

/**
 * Below which path of its host this build is served, such as `/draagkracht`; empty for a host of its own.
 * Fixed when it is built: `npm run release -- --base /draagkracht`.
 */
export const BASE: string = process.env.BASE_PATH ?? '';

/** A path of the site as its host has it: `hostPath('/api/health')` may be `/draagkracht/api/health`. */
export const hostPath = (path: string): string => `${BASE}${path}`;

/** The path of a page in a language, as its host has it: `localePath('nl', '/method')` is `/nl/method`. */
export function localePath(locale: Locale, path = '/'): string {
  return hostPath(path === '/' ? `/${locale}` : `/${locale}${path}`);
}

/** A page's path without its language, and without the base: `/nl/method` is `/method`, `/nl` is `/`. */
export function withoutLocale(pathname: string): string {
  const path = pathname.startsWith(hostPath('/')) ? pathname.slice(BASE.length) : pathname;
  const [, first, ...rest] = path.split('/');
  return isLocale(first) ? `/${rest.join('/')}` : path;
}
