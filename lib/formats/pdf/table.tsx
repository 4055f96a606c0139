import type { ReactNode } from 'react';
import { columnWidths } from '@/lib/formats/shared/column-widths';
import { Table } from '@/lib/pdf';
import type { TableBlock, Text } from '@/lib/report/types';
import { inlineNodes, lengthOf, paragraphOf } from './rich-text';
import { tones } from './theme';

/** Points: of the text, of a character of a bold head, and around the text of a cell. */
const TEXT_WIDTH = 483;
const CHARACTER = { usual: 5, dense: 4.7 };
const AROUND = 8.5;

const normal = { textStyle: { fontSize: 9, lineHeight: 11 / 9 }, rowPadding: 2 };
const dense = {
  textStyle: { fontSize: 8.5, lineHeight: 9.8 / 8.5 },
  rowPadding: 0.75,
  plainRowHeaders: true,
};
const tableStyle = { color: tones.ink, marginBottom: 5 } as const;

/** The most characters and rows of a table that is not split over pages. */
const SHORT = { characters: 500, rows: 9 };

const isShort = ({ rows }: TableBlock): boolean =>
  rows.length <= SHORT.rows &&
  rows.flat().reduce((sum, cell) => sum + lengthOf(cell), 0) <= SHORT.characters;

/** A table of the report. */
export const tableOf = (block: TableBlock): ReactNode => (
  <Table
    caption={block.caption}
    columns={columnsOf(block)}
    rows={block.rows.map((row) => row.map(cellOf))}
    style={tableStyle}
    {...(block.dense ? dense : normal)}
    keepTogether={isShort(block)}
  />
);

function columnsOf(block: TableBlock): TableBlock['columns'] {
  const widths = columnWidths(block, {
    width: TEXT_WIDTH,
    character: block.dense ? CHARACTER.dense : CHARACTER.usual,
    around: AROUND,
  });
  return block.columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width }));
}

const cellOf = (text: Text): ReactNode =>
  text.some((inline) => typeof inline === 'object' && 'level' in inline)
    ? paragraphOf(text, { gap: 0 })
    : inlineNodes(text);
