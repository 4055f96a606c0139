import type { ReactNode } from 'react';
import type { StructureTag } from '@/lib/pdf/semantics';
import { Holder } from './block-children';
import { type Style, Text, View } from './primitives';
import { caption as captionStyle, rule } from './theme';

export interface TableColumn {
  header: ReactNode;
  /** Share of the table's width, relative to the other columns. */
  width: number;
  align?: 'left' | 'center' | 'right';
  /** The column's cells head their rows. */
  rowHeader?: boolean;
}

export interface TableProps {
  /** The caption; required, since screen readers find and announce a table by it. */
  caption: ReactNode;
  columns: readonly TableColumn[];
  /** Cells per row, in the order of the columns. Rows do not split, unless higher than a page. */
  rows: readonly (readonly ReactNode[])[];
  style?: Style;
  /** Style of the text in the cells. */
  textStyle?: Style;
  /** Space above and below the cells of a row. */
  rowPadding?: number;
  /** Sets the cells that head a row like the others. */
  plainRowHeaders?: boolean;
  lang?: string;
  /** Moves the whole table to the next page rather than splitting it, if it fits on one. */
  keepTogether?: boolean;
}

interface Slot {
  left: number;
  width: number;
}

const slotsOf = (columns: readonly TableColumn[]): Slot[] => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let left = 0;
  return columns.map((column) => {
    const slot = { left, width: (100 * column.width) / total };
    left += slot.width;
    return slot;
  });
};

/** A cell takes no net width, so that it keeps its place where the row continues on the next page. */
const place = ({ left, width }: Slot) => ({
  width: `${width}%`,
  ...(left > 0 ? { marginLeft: `${left}%` } : {}),
  marginRight: `${-left - width}%`,
  paddingRight: 8,
});

const cellTag = (column: TableColumn, isHeader: boolean): StructureTag => {
  if (isHeader) return { type: 'TH', scope: 'Column' };
  return column.rowHeader ? { type: 'TH', scope: 'Row' } : { type: 'TD' };
};

/** Style that cells inherit. */
const text = { fontSize: 9.5, lineHeight: 1.35, textAlign: 'left' } as const;
const row = { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: rule } as const;
const headerRow = { ...row, borderBottomWidth: 1, fontWeight: 600 } as const;

/** Forbids a break of the page behind a node, however little room there is. */
const KEEP = 1;

/**
 * Where rounding leaves a gap between two boxes, the paginator may break the page. Boxes that must stay
 * together overlap by a little: less than counts as side by side, more than rounding errors.
 */
const overlap = (steps: number) => ({ top: -steps / 2048 });

/** Rows that stay with the caption and the header; as many stay together at the end. */
const KEPT_ROWS = 2;

const rowPlacing = (index: number, count: number, padding: Style) => ({
  style: { ...row, ...padding, ...(index < KEPT_ROWS ? overlap(index + 2) : {}) },
  ...(index < KEPT_ROWS - 1 || index === count - KEPT_ROWS ? { minPresenceAhead: KEEP } : {}),
});

/**
 * A table with a caption and one header row, which is repeated (as an artifact) on every page. Space above
 * belongs to the caption and space below to a box around the table, or the page could end within them.
 */
export const Table = ({
  caption,
  columns,
  rows,
  style,
  textStyle,
  rowPadding = 3,
  plainRowHeaders = false,
  lang,
  keepTogether = false,
}: TableProps) => {
  const slots = slotsOf(columns);
  const padding = { paddingTop: rowPadding, paddingBottom: rowPadding };
  const renderCells = (contents: readonly ReactNode[], isHeader: boolean) =>
    columns.map((column, index) => (
      <Holder
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
        key={index}
        tag={cellTag(column, isHeader)}
        style={{
          ...place(slots[index] as Slot),
          ...(column.align ? { textAlign: column.align } : {}),
          ...(column.rowHeader && !plainRowHeaders ? { fontWeight: 600 } : {}),
        }}
      >
        {contents[index]}
      </Holder>
    ));
  return (
    <View wrap={!keepTogether} style={{ marginBottom: 8, ...style }}>
      <View tag={{ type: 'Table', lang }} style={{ ...text, ...textStyle }}>
        <Text
          tag={{ type: 'Caption' }}
          minPresenceAhead={KEEP}
          style={{ ...captionStyle, fontWeight: 600, paddingTop: 5, paddingBottom: 3 }}
        >
          {caption}
        </Text>
        <View
          tag={{ type: 'TR' }}
          fixed
          wrap={false}
          minPresenceAhead={KEEP}
          style={{ ...headerRow, ...padding, ...overlap(1) }}
        >
          {renderCells(
            columns.map(({ header }) => header),
            true,
          )}
        </View>
        {rows.map((contents, index) => (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            key={index}
            tag={{ type: 'TR' }}
            wrap={false}
            {...rowPlacing(index, rows.length, padding)}
          >
            {renderCells(contents, false)}
          </View>
        ))}
      </View>
    </View>
  );
};
