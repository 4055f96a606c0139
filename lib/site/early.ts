/** What the early script (`lib/site/early-script.ts`) and the page that takes over from it agree on. */

/** The events by which the page takes over. */
export const EARLY = {
  /** The page answers to the person: there is nothing to tell any more. */
  ready: 'draagkracht:ready',
  /** The page keeps by itself what is typed. */
  kept: 'draagkracht:kept',
} as const;

/** The id of the notice that the early script shows. */
export const EARLY_NOTICE = 'early-notice';

/** The mark of a page that is of no use before its own scripts run. */
export const EARLY_AWAITED = 'data-awaited';

/** The mark of a form whose values the early script keeps. */
export const EARLY_FORM = 'data-early';

/** Under which key the values of a page are kept: its path without the language. */
export const earlyKey = (pathname: string): string => pathname.replace(/^\/[^/]+/, '');

/** The database of what is typed and belongs to no assessment yet, and its one object store. */
export const KEPT_VALUES = { database: 'draagkracht-typed', store: 'values' } as const;
