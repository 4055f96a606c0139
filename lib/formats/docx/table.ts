import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { columnWidths } from '@/lib/formats/shared/column-widths';
import { tones } from '@/lib/formats/shared/theme';
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
  const widths = widthsOf(block);
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

const widthsOf = (block: TableBlock): number[] =>
  columnWidths(block, {
    width: TEXT_WIDTH,
    character: block.dense ? CHARACTER.dense : CHARACTER.usual,
    around: AROUND,
  }).map(Math.floor);
