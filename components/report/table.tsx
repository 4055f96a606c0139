import type { ReactNode } from 'react';
import { Strong, Table } from '@/lib/pdf';
import type { TableBlock, Text } from '@/lib/report/types';
import { inlineNodes, lengthOf, paragraphOf } from './rich-text';
import { tones } from './theme';

const normal = { fontSize: 9, lineHeight: 11 / 9, paddingVertical: 2 };
const dense = {
  fontSize: 8.5,
  lineHeight: 9.8 / 8.5,
  paddingVertical: 0.75,
  fontWeight: 400,
} as const;
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
    columns={block.columns.map((column) => ({
      ...column,
      header: <Strong>{column.header}</Strong>,
    }))}
    rows={block.rows.map((row) => row.map(cellOf))}
    style={tableStyle}
    cellStyle={block.dense ? dense : normal}
    keepTogether={isShort(block)}
  />
);

const cellOf = (text: Text): ReactNode =>
  text.some((inline) => typeof inline === 'object' && 'level' in inline)
    ? paragraphOf(text, { gap: 0 })
    : inlineNodes(text);
