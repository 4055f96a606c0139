import type { BlankField, Block, Inline, KeyFigure, TableBlock, Text, Tone } from './types';

type Content = Inline | Text;

/** One stretch or several, as text. */
const text = (content: Content): Text => (Array.isArray(content) ? content : [content]);

export const heading = (id: string, title: string): Block => ({ kind: 'heading', id, title });

export const paragraph = (content: Content): Block => ({ kind: 'paragraph', text: text(content) });

export const lead = (content: Content): Block => ({
  kind: 'paragraph',
  text: text(content),
  style: 'lead',
});

export const small = (content: Content): Block => ({
  kind: 'paragraph',
  text: text(content),
  style: 'small',
});

/** A list, or nothing when it has no items. */
export const list = (items: Content[], ordered = false): Block[] =>
  items.length > 0 ? [{ kind: 'list', ordered, items: items.map(text) }] : [];

/** Terms with their values; a value of null is left out. */
export const facts = (items: [term: string, value: Content | null][]): Block => ({
  kind: 'facts',
  items: items.flatMap(([term, value]) => (value === null ? [] : { term, value: text(value) })),
});

/** A table, or nothing when it has no rows. */
export const table = (
  caption: string,
  columns: TableBlock['columns'],
  rows: Content[][],
  options: Pick<TableBlock, 'dense'> = {},
): Block[] =>
  rows.length > 0
    ? [{ kind: 'table', caption, columns, rows: rows.map((row) => row.map(text)), ...options }]
    : [];

export const notice = (tone: Tone, title: string, content: Content): Block => ({
  kind: 'notice',
  tone,
  title,
  text: text(content),
});

export const keyFigures = (items: KeyFigure[]): Block => ({ kind: 'keyFigures', items });

export const fields = (items: BlankField[]): Block => ({ kind: 'fields', items });

const quote = (content: Content): Block => ({ kind: 'quote', text: text(content) });

/** Typed text as paragraphs: blank lines part them. */
export const typed = (content: string): Block[] =>
  content
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => quote(part));
