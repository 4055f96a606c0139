import { element } from '@/lib/formats/shared/markup';
import type { Column, TableBlock, Text } from '@/lib/report/types';
import { inlineMarkup, lines } from './inline';

/** From so many columns on a table may be wider than a phone. */
const WIDE = 4;

/** A table with its caption, and the scope of every header; a wide one scrolls by itself, also by keyboard. */
export function tableMarkup({ caption, columns, rows, dense }: TableBlock): string {
  const head = columns.map((column) =>
    element('th', { scope: 'col', class: alignment(column) }, lines(column.header)),
  );
  const body = rows.map((row) =>
    element('tr', {}, row.map((text, at) => cell(text, columns[at])).join('')),
  );
  const table = element(
    'table',
    { class: dense ? 'dense' : undefined },
    [
      element('caption', {}, lines(caption)),
      element('thead', {}, element('tr', {}, head.join(''))),
      element('tbody', {}, body.join('')),
    ].join(''),
  );
  if (columns.length < WIDE) return table;
  const attributes = { class: 'wide', role: 'region', 'aria-label': caption, tabindex: '0' };
  return element('div', attributes, table);
}

const cell = (text: Text, column: Column | undefined): string =>
  column?.rowHeader
    ? element('th', { scope: 'row', class: alignment(column) }, inlineMarkup(text))
    : element('td', { class: alignment(column) }, inlineMarkup(text));

const alignment = (column: Column | undefined): string | undefined =>
  column?.align === 'right' ? 'number' : undefined;
