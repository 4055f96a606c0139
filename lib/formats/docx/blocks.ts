import { Bookmark, HeadingLevel, Paragraph, type Table } from 'docx';
import { isLabel } from '@/lib/formats/shared/label';
import { bookmarkName } from '@/lib/formats/shared/links';
import type { Block } from '@/lib/report/types';
import type { DocxContext } from './context';
import { factsOf, keyFiguresOf } from './facts';
import { fieldsOf } from './fields';
import { figureOf } from './figure';
import { plainRuns, runs } from './inline';
import { levelOf } from './levels';
import { lists, style } from './styles';
import { tableOf } from './table';

type Kind = Block['kind'];
type Of<K extends Kind> = Extract<Block, { kind: K }>;
type Written = (Paragraph | Table)[];

const writers: { [K in Kind]: (context: DocxContext, block: Of<K>) => Written } = {
  heading: (_, { id, title }) => [headingOf(id, title, HeadingLevel.HEADING_2)],
  paragraph: (context, block) => [
    new Paragraph({
      ...(block.style ? { style: style[block.style] } : {}),
      keepNext: isLabel(block.text),
      children: runs(context, block.text),
    }),
  ],
  list: (context, { ordered, items }) => {
    const instance = context.next('list');
    const reference = ordered ? lists.numbers : lists.bullets;
    return items.map(
      (item) =>
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference, level: 0, instance },
          children: runs(context, item),
        }),
    );
  },
  facts: factsOf,
  keyFigures: keyFiguresOf,
  table: tableOf,
  figure: figureOf,
  notice: (context, { tone, title, text }) => [
    new Paragraph({
      style: style[tone],
      keepNext: true,
      spacing: { before: 160 },
      children: plainRuns(title, { bold: true }),
    }),
    new Paragraph({ style: style[tone], spacing: { after: 160 }, children: runs(context, text) }),
  ],
  quote: (context, { text }) => [
    new Paragraph({ style: style.quote, children: runs(context, text) }),
  ],
  levels: (context, { items }) => items.map((item) => levelOf(context, item)),
  fields: fieldsOf,
};

type HeadingStyle = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** A heading that links can lead to. */
export const headingOf = (
  id: string,
  title: string,
  level: HeadingStyle,
  pageBreakBefore = false,
): Paragraph =>
  new Paragraph({
    heading: level,
    pageBreakBefore,
    children: [new Bookmark({ id: bookmarkName(id), children: plainRuns(title) })],
  });

/** Blocks as paragraphs and tables. */
export const blocksOf = (context: DocxContext, blocks: readonly Block[]): Written =>
  blocks.flatMap((block) => write(context, block));

const write = <K extends Kind>(context: DocxContext, block: Of<K>): Written =>
  (writers[block.kind as K] as (context: DocxContext, block: Of<K>) => Written)(context, block);
