import type { Block, Report, Text } from '@/lib/report/types';

/** A part of the report as any format has it: a heading, paragraphs or a table. */
export type Content =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'table'; widths: number[]; rows: string[][] };

const plain = (text: Text): string =>
  text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('level' in inline) return inline.title;
      if ('link' in inline) return inline.link;
      return 'strong' in inline ? inline.strong : inline.emphasis;
    })
    .join('');

const textOf = (text: string): Content => ({ kind: 'text', text });

function contentOf(block: Block): Content[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 2, text: block.title }];
    case 'list':
      return block.items.map((item) => textOf(`• ${plain(item)}`));
    case 'facts':
      return [
        table(
          [1, 3],
          block.items.map(({ term, value }) => [term, plain(value)]),
        ),
      ];
    case 'table':
      return [
        textOf(block.caption),
        table(
          block.columns.map(({ width }) => width),
          [block.columns.map(({ header }) => header), ...block.rows.map((row) => row.map(plain))],
        ),
      ];
    case 'figure':
      return [textOf(block.alt), textOf(block.caption)];
    case 'keyFigures':
      return block.items.map(({ label, value }) => textOf(`${label}: ${value}`));
    case 'levels':
      return block.items.map(({ title, text }) => textOf(`${title}: ${plain(text)}`));
    case 'fields':
      return block.items.map(({ label }) => textOf(label));
    default:
      return [textOf(plain(block.text))];
  }
}

const table = (widths: number[], rows: string[][]): Content => ({ kind: 'table', widths, rows });

/** The whole report without figures, whose alternative texts stand for them. */
export const contentsOf = ({ meta, sections }: Report): Content[] => [
  { kind: 'heading', level: 1, text: meta.title },
  ...sections.flatMap(({ number, title, blocks }): Content[] => [
    { kind: 'heading', level: 1, text: `${number} ${title}` },
    ...blocks.flatMap(contentOf),
  ]),
];

/** Shares of a width. */
export const sharesOf = (widths: number[]): number[] => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
};
