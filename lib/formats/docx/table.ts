import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { tones } from '@/lib/formats/shared/theme';
import { plainText } from '@/lib/report/plain-text';
import type { TableBlock, Text } from '@/lib/report/types';
import type { DocxContext } from './context';
import { runs } from './inline';
import { TEXT_WIDTH } from './page';
import { hex, style } from './styles';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number, tone: string) => ({
  style: BorderStyle.SINGLE,
  size,
  color: hex(tone),
});

const borders = {
  top: rule(8, tones.soft),
  bottom: rule(8, tones.soft),
  insideHorizontal: rule(4, tones.rule),
  left: none,
  right: none,
  insideVertical: none,
};

/** A table below its caption; its header row is repeated on every page. */
export function tableOf(context: DocxContext, block: TableBlock): (Paragraph | Table)[] {
  const { caption, columns, rows, dense = false } = block;
  const widths = columnWidths(block);
  const cell = (text: Text, at: number, header: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(header ? { shading: { type: 'clear', color: 'auto', fill: hex(tones.surface) } } : {}),
      children: [
        new Paragraph({
          style: dense ? style.cellDense : style.cell,
          alignment: columns[at]?.align === 'right' ? 'right' : 'left',
          keepNext: header,
          children: runs(context, text, header ? { bold: true } : {}),
        }),
      ],
    });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, text: caption }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: 'fixed',
      borders,
      margins: { top: 40, bottom: 40, left: 60, right: 100 },
      tableLook: {
        firstRow: true,
        firstColumn: columns[0]?.rowHeader ?? false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ header }, at) => cell([header], at, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, at) => cell(text, at, false)),
            }),
        ),
      ],
    }),
    new Paragraph({ style: style.small }),
  ];
}

/** Width of a character of a bold head, and what a cell has around its text, in twentieths of a point. */
const CHARACTER = { usual: 112, dense: 94 };
const AROUND = 170;

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s-]+/).map(({ length }) => length));

/**
 * The widths in proportion to the columns' shares, each at least as wide as the longest word of its head, that
 * of rows also as the longest word of those; together they fill the text's width.
 */
function columnWidths({ columns, rows, dense }: TableBlock): number[] {
  const character = dense ? CHARACTER.dense : CHARACTER.usual;
  const least = columns.map(({ header, rowHeader }, at) => {
    const texts = rowHeader ? [header, ...rows.map((row) => plainText(row[at] ?? []))] : [header];
    return Math.max(...texts.map(longestWord)) * character + AROUND;
  });
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const wished = columns.map(({ width }) => (TEXT_WIDTH * width) / total);
  const lacking = wished.map((width, at) => Math.max(0, (least[at] ?? 0) - width));
  const spare = wished.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const given = lacking.reduce((sum, width) => sum + width, 0);
  const all = spare.reduce((sum, width) => sum + width, 0);
  const taken = all > 0 ? Math.min(1, given / all) : 0;
  return wished.map((width, at) =>
    Math.floor(width + (lacking[at] ?? 0) - taken * (spare[at] ?? 0)),
  );
}
