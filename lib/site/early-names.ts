/** Names shared by the early script (`lib/site/early-script.ts`) and the page's own scripts. */

/** The events by which the page takes over. */
export const EARLY = {
  /** The page is interactive: the early script removes its notice. */
  ready: 'draagkracht:ready',
  /** The page stores typed values itself. */
  kept: 'draagkracht:kept',
} as const;

/** The id of the notice that the early script shows. */
export const EARLY_NOTICE = 'early-notice';

/** Attribute of a page that needs its own scripts. */
export const EARLY_AWAITED = 'data-awaited';

/** Attribute of a form whose values the early script stores. */
export const EARLY_FORM = 'data-early';

/** The key under which the values of a page are stored: its path without base and language. */
export const earlyKey = (pathname: string, base: string): string =>
  pathname.slice(base.length).replace(/^\/[^/]+/, '');

/** Database and object store of typed values that belong to no assessment yet. */
export const KEPT_VALUES = { database: 'draagkracht-typed', store: 'values' } as const;
