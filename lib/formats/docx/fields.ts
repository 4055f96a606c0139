import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { tones } from '@/lib/formats/shared/theme';
import type { Block } from '@/lib/report/types';
import type { DocxContext } from './context';
import { plainRuns } from './inline';
import { TEXT_WIDTH } from './page';
import { hex, style } from './styles';

type Fields = Extract<Block, { kind: 'fields' }>;

/** Height of a line to write on, and what the box has around its lines, in twentieths of a point. */
const LINE = 300;
const AROUND = 120;

const edge = { style: BorderStyle.SINGLE, size: 6, color: hex(tones.soft) };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const boxed = { top: edge, bottom: edge, left: edge, right: edge };
const open = { top: none, bottom: none, left: none, right: none };

/** Boxes to fill in, side by side under their labels; they grow with what is typed in them. */
export function fieldsOf(_: DocxContext, { items }: Fields): (Paragraph | Table)[] {
  const width = Math.floor(TEXT_WIDTH / items.length);
  const height = Math.max(...items.map(({ lines }) => lines)) * LINE + AROUND;
  const cell = (borders: typeof boxed | typeof open, paragraph: Paragraph) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders,
      verticalAlign: borders === open ? 'bottom' : 'top',
      children: [paragraph],
    });
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: items.map(() => width),
      layout: 'fixed',
      borders: { ...open, insideHorizontal: none, insideVertical: none },
      margins: { top: 40, bottom: 40, left: 60, right: 100 },
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: items.map(({ label }) =>
            cell(
              open,
              new Paragraph({
                style: style.cell,
                keepNext: true,
                spacing: { before: 120 },
                children: plainRuns(label, { bold: true }),
              }),
            ),
          ),
        }),
        new TableRow({
          cantSplit: true,
          height: { value: height, rule: HeightRule.ATLEAST },
          children: items.map(() => cell(boxed, new Paragraph({ style: style.cell }))),
        }),
      ],
    }),
    new Paragraph({ style: style.small }),
  ];
}
