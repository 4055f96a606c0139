import { plainText } from '@/lib/report/plain-text';
import type { TableBlock } from '@/lib/report/types';

/** How wide text is set, in whatever unit a format measures. */
interface Setting {
  /** Of the whole table. */
  width: number;
  /** Of a character of a bold head, on average. */
  character: number;
  /** What a cell has beside its text. */
  around: number;
}

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s-]+/).map(({ length }) => length));

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/**
 * The widths in proportion to the columns' shares, each at least as wide as the longest word of its head, that
 * of rows also as the longest word of those; together they fill the table's width. No word is cut in two, unless
 * there is not room enough for all of them.
 */
export function columnWidths(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  { width, character, around }: Setting,
): number[] {
  const least = columns.map(({ header, rowHeader }, at) => {
    const texts = rowHeader ? [header, ...rows.map((row) => plainText(row[at] ?? []))] : [header];
    return Math.max(...texts.map(longestWord)) * character + around;
  });
  const total = sumOf(columns.map((column) => column.width));
  const wished = columns.map((column) => (width * column.width) / total);
  const lacking = wished.map((wish, at) => Math.max(0, (least[at] ?? 0) - wish));
  const spare = wished.map((wish, at) => Math.max(0, wish - (least[at] ?? 0)));
  const moved = Math.min(sumOf(lacking), sumOf(spare));
  const share = (parts: readonly number[], at: number) =>
    moved === 0 ? 0 : (moved * (parts[at] ?? 0)) / sumOf(parts);
  return wished.map((wish, at) => wish + share(lacking, at) - share(spare, at));
}
