/** The outcome of reading a typed text. */
export type Reading<T> =
  | { kind: 'empty' }
  | { kind: 'read'; value: T }
  /** It may mean either; people must say which. The smaller number, the earlier day, comes first. */
  | { kind: 'ambiguous'; options: readonly [T, T] }
  | { kind: 'unreadable' };

export const empty = { kind: 'empty' } as const;
export const unreadable = { kind: 'unreadable' } as const;
export const read = <T>(value: T): Reading<T> => ({ kind: 'read', value });
export const ambiguous = <T>(...options: readonly [T, T]): Reading<T> => ({
  kind: 'ambiguous',
  options,
});

/** What a spreadsheet or a web page brings along unseen: soft hyphens, zero width, direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200e\u202a\u202c\u2060\ufeff]/g;

/** A typed text with one kind of space, of dash and of apostrophe, and without invisible characters. */
export const tidy = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
