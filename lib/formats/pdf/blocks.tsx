import { Children, type ReactNode } from 'react';
import type { Theme } from '@/lib/branding/theme';
import { isLabel } from '@/lib/formats/shared/label';
import { BlockQuote, Figure, Group, List, ListItem, P, View } from '@/lib/pdf';
import type { Block, Text } from '@/lib/report/types';
import { DrawingSvg } from './DrawingSvg';
import { fieldsOf } from './fields';
import { SectionHeading } from './headings';
import { keyFigures } from './key-figures';
import { levels } from './levels';
import { withNonBreakingEnd } from './non-breaking-end';
import { notice } from './notice';
import { inlineNodes, lengthOf, paragraphOf } from './rich-text';
import { tableOf } from './table';
import { tones } from './theme';

type Kind = Block['kind'];
type Of<K extends Kind> = Extract<Block, { kind: K }>;

/** What a block is set in: the look of the document, and the blocks around it. */
interface Setting {
  theme: Theme;
  previous: Block | undefined;
  next: Block | undefined;
}

const renderers: { [K in Kind]: (block: Of<K>, setting: Setting) => ReactNode } = {
  heading: ({ id, title }) => (
    <SectionHeading id={id} level={2} style={{ fontSize: 12, marginTop: 10, marginBottom: 3 }}>
      {title}
    </SectionHeading>
  ),
  paragraph: ({ text, style }, { previous, next }) =>
    paragraphOf(withNonBreakingEnd(text), {
      style: style ? paragraphStyles[style] : {},
      keepWithNext:
        next !== undefined &&
        (isLabel(text) ||
          introduces(lengthOf(text), next) ||
          (isBelowHeading(previous) && isOneLine(text))),
    }),
  list: ({ items, ordered }) => (
    <List ordered={ordered}>
      {Children.toArray(items.map((item) => <ListItem key="item">{inlineNodes(item)}</ListItem>))}
    </List>
  ),
  facts: ({ items }) => (
    <Group style={{ marginBottom: 8 }}>
      {Children.toArray(
        items.map(({ term, value }) => (
          <View key="fact" style={fact} wrap={false}>
            <P style={{ width: 130, color: tones.soft, marginBottom: 0 }}>{term}</P>
            <P style={{ flex: 1, marginBottom: 0 }}>{inlineNodes(value)}</P>
          </View>
        )),
      )}
    </Group>
  ),
  table: tableOf,
  figure: ({ drawing, caption, alt }) => (
    <Figure alt={alt} caption={caption} style={{ marginTop: 6, marginBottom: 6 }}>
      <DrawingSvg drawing={drawing} />
    </Figure>
  ),
  notice,
  keyFigures: (block, { theme }) => keyFigures(block, theme),
  quote: ({ text }) => (
    <BlockQuote style={{ borderLeftColor: tones.rule, marginVertical: 2 }}>
      {paragraphOf(text, { style: { fontSize: 9, marginBottom: 0 } })}
    </BlockQuote>
  ),
  levels,
  fields: fieldsOf,
};

const fact = {
  flexDirection: 'row',
  paddingVertical: 2.2,
  borderBottomWidth: 0.5,
  borderBottomColor: tones.rule,
} as const;

const paragraphStyles = {
  lead: { fontSize: 15.5, fontWeight: 600, lineHeight: 1.3, marginTop: 2, marginBottom: 8 },
  small: { fontSize: 8.8, color: tones.soft, lineHeight: 1.35, marginBottom: 3 },
} as const;

/** An introduction as long as this may stand at the foot of a page, before a figure on the next. */
const LONG_INTRODUCTION = 160;

/** Whether a paragraph must stay with the block that follows it. */
const introduces = (length: number, { kind }: Block): boolean =>
  kind === 'figure'
    ? length < LONG_INTRODUCTION
    : kind === 'table' || kind === 'list' || kind === 'quote' || kind === 'fields';

/** At most as long as one line of text. */
const ONE_LINE = 125;

const isOneLine = (text: Text): boolean => lengthOf(text) < ONE_LINE;

/** Whether a block comes right after the title of a section or a heading in it. */
const isBelowHeading = (previous: Block | undefined): boolean =>
  previous === undefined || previous.kind === 'heading';

const render = <K extends Kind>(block: Of<K>, setting: Setting): ReactNode =>
  (renderers[block.kind as K] as (block: Of<K>, setting: Setting) => ReactNode)(block, setting);

/** Blocks as elements of the document. */
export const blockNodes = (blocks: readonly Block[], theme: Theme): ReactNode[] =>
  Children.toArray(
    blocks.map((block, at) =>
      render(block as Of<Kind>, { theme, previous: blocks[at - 1], next: blocks[at + 1] }),
    ),
  );
