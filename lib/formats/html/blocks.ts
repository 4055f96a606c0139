import { drawingSvg, SMALL_WEIGHT } from '@/lib/formats/figure/drawing-svg';
import { isLabel } from '@/lib/formats/shared/label';
import { element } from '@/lib/formats/shared/markup';
import type { Block, LevelItem } from '@/lib/report/types';
import { inlineMarkup, lines, markOf } from './inline';
import { tableMarkup } from './table';

type Kind = Block['kind'];
type Of<K extends Kind> = Extract<Block, { kind: K }>;
/** `id` is unique in the document. */
type Writer<K extends Kind> = (block: Of<K>, id: string) => string;

const pair = (term: string, value: string): string =>
  element('div', {}, element('dt', {}, term) + element('dd', {}, value));

const writers: { [K in Kind]: Writer<K> } = {
  heading: ({ id, title }) => element('h3', { id }, lines(title)),
  paragraph: ({ text, style }) =>
    element('p', { class: style ?? (isLabel(text) ? 'label' : undefined) }, inlineMarkup(text)),
  list: ({ ordered, items }) =>
    element(
      ordered ? 'ol' : 'ul',
      {},
      items.map((item) => element('li', {}, inlineMarkup(item))).join(''),
    ),
  facts: ({ items }) =>
    element(
      'dl',
      {},
      items.map(({ term, value }) => pair(lines(term), inlineMarkup(value))).join(''),
    ),
  keyFigures: ({ items }) =>
    element(
      'dl',
      { class: 'figures' },
      items
        .map(({ label, value, detail }) =>
          pair(
            lines(label),
            element('strong', {}, lines(value)) + (detail ? ` ${lines(detail)}` : ''),
          ),
        )
        .join(''),
    ),
  table: tableMarkup,
  figure: ({ drawing, caption, alt }, id) =>
    element(
      'figure',
      {},
      drawingSvg(drawing, { names: { id, title: caption, description: alt } }) +
        element('figcaption', {}, lines(caption)),
    ),
  notice: ({ tone, title, text }) =>
    element(
      'div',
      { class: `notice ${tone}`, role: 'note' },
      element('p', {}, element('strong', {}, lines(title))) + element('p', {}, inlineMarkup(text)),
    ),
  quote: ({ text }) => element('blockquote', {}, element('p', {}, inlineMarkup(text))),
  levels: ({ items }, id) =>
    element(
      'dl',
      { class: 'levels' },
      items.map((item, at) => levelMarkup(item, `${id}-${at + 1}`)).join(''),
    ),
  fields: ({ items }) =>
    element('dl', {}, items.map(({ label }) => pair(lines(label), '')).join('')),
};

/** A capacity with its level, and itself as a small beam. */
const levelMarkup = ({ level, levelTitle, title, text, figure }: LevelItem, id: string): string =>
  pair(
    `${markOf(level)}${element('strong', {}, lines(title))}: ${lines(levelTitle)}`,
    [
      figure
        ? drawingSvg(figure.drawing, {
            names: { id, title, description: figure.alt },
            weight: SMALL_WEIGHT,
          })
        : '',
      inlineMarkup(text),
    ].join(''),
  );

/** The blocks of a section as markup. */
export const blocksMarkup = (section: string, blocks: readonly Block[]): string =>
  blocks.map((block, at) => write(block, `${section}-${at + 1}`)).join('\n');

const write = <K extends Kind>(block: Of<K>, id: string): string =>
  (writers[block.kind as K] as Writer<K>)(block, id);
