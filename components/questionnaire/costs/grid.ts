import type { CSSProperties } from 'react';

/**
 * The columns of a row: description, one-off, the years, full-time equivalents, whether it rises; and how wide
 * they are together at least, with what is between them.
 */
export const costColumns = (years: number) =>
  ({
    '--cost-columns': `minmax(9rem, 1fr) repeat(${years + 1}, 5.75rem) 4rem 8.5rem`,
    '--cost-width': `${9 + (years + 1) * 5.75 + 4 + 8.5 + (years + 3) * 0.5}rem`,
  }) as CSSProperties;

/** A row: below each other on a narrow screen, in columns on a wide one. */
export const ROW =
  'grid grid-cols-[repeat(auto-fill,minmax(min(7.5rem,100%),1fr))] gap-x-3 gap-y-3 lg:gap-x-2 lg:grid-cols-[var(--cost-columns)] lg:items-end';
