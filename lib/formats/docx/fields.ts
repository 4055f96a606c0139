import { BorderStyle, Paragraph } from 'docx';
import { tones } from '@/lib/formats/shared/theme';
import type { Block } from '@/lib/report/types';
import type { DocxContext } from './context';
import { plainRuns } from './inline';
import { hex, style } from './styles';

type Fields = Extract<Block, { kind: 'fields' }>;

const edge = { style: BorderStyle.SINGLE, size: 6, space: 4, color: hex(tones.soft) };
const box = { top: edge, bottom: edge, left: edge, right: edge };

/** Each label above an empty box, as one paragraph that grows with what is typed in it. */
export const fieldsOf = (_: DocxContext, { items }: Fields): Paragraph[] =>
  items.flatMap(({ label, lines }) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 100 },
      children: plainRuns(label, { bold: true }),
    }),
    new Paragraph({
      style: style.field,
      border: box,
      keepLines: true,
      children: plainRuns('\n'.repeat(lines - 1)),
    }),
  ]);
