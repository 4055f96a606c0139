import { element } from '@/lib/formats/shared/markup';
import type { Column, TableBlock, Text } from '@/lib/report/types';
import { inlineMarkup, lines } from './inline';

/** A table with its caption, and the scope of every header. */
export function tableMarkup({ caption, columns, rows, dense }: TableBlock): string {
  const head = columns.map((column) =>
    element('th', { scope: 'col', class: alignment(column) }, lines(column.header)),
  );
  const body = rows.map((row) =>
    element('tr', {}, row.map((text, at) => cell(text, columns[at])).join('')),
  );
  return element(
    'table',
    { class: dense ? 'dense' : undefined },
    [
      element('caption', {}, lines(caption)),
      element('thead', {}, element('tr', {}, head.join(''))),
      element('tbody', {}, body.join('')),
    ].join(''),
  );
}

const cell = (text: Text, column: Column | undefined): string =>
  column?.rowHeader
    ? element('th', { scope: 'row', class: alignment(column) }, inlineMarkup(text))
    : element('td', { class: alignment(column) }, inlineMarkup(text));

const alignment = (column: Column | undefined): string | undefined =>
  column?.align === 'right' ? 'number' : undefined;
