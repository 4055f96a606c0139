import { Children, type ReactNode } from 'react';
import { Emphasis, Group, Link, P, Strong, type Style, View } from '@/lib/pdf';
import { plainText } from '@/lib/report/plain-text';
import type { Inline, Text } from '@/lib/report/types';
import { LevelMark } from './LevelMark';
import { tones } from './theme';

type Level = Extract<Inline, { level: unknown }>;

const isLevel = (inline: Inline): inline is Level =>
  typeof inline === 'object' && 'level' in inline;

function node(inline: Inline): ReactNode {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return <Strong>{inline.strong}</Strong>;
  if ('emphasis' in inline) return <Emphasis>{inline.emphasis}</Emphasis>;
  if ('level' in inline) return <Strong>{inline.title}</Strong>;
  const to = inline.to.includes(':') ? inline.to : `#${inline.to}`;
  return (
    <Link to={to} style={{ color: tones.accent }}>
      {inline.link}
    </Link>
  );
}

/** Text as inline nodes, for a paragraph, a list item or a cell. */
export const inlineNodes = (text: Text): ReactNode[] => Children.toArray(text.map(node));

/** Stretches of text that each begin with a level, if they have one. */
function stretches(text: Text): Text[] {
  const parts: Text[] = [];
  for (const inline of text) {
    const last = parts.at(-1);
    const begins = isLevel(inline) && last?.some((part) => part !== ' ');
    if (!last || begins) parts.push([inline]);
    else last.push(inline);
  }
  return parts;
}

/** How many characters a text has. */
export const lengthOf = (text: Text): number => plainText(text).length;

interface ParagraphOptions {
  style?: Style;
  /** Space below. */
  gap?: number;
  keepWithNext?: boolean;
}

/** A paragraph; where it names a level, the level's mark precedes it. */
export function paragraphOf(
  text: Text,
  { style = {}, gap = 6, keepWithNext = false }: ParagraphOptions = {},
): ReactNode {
  if (!text.some(isLevel)) {
    return (
      <P style={{ marginBottom: gap, ...style }} keepWithNext={keepWithNext}>
        {inlineNodes(text)}
      </P>
    );
  }
  const parts = stretches(text);
  const alone = parts.length === 1;
  return (
    <Group
      style={{ flexDirection: 'row', flexWrap: alone ? 'nowrap' : 'wrap', marginBottom: gap }}
      keepWithNext={keepWithNext}
    >
      {Children.toArray(parts.map((part) => marked(part, style, alone)))}
    </Group>
  );
}

function marked(text: Text, style: Style, alone: boolean): ReactNode {
  const level = text.find(isLevel);
  return (
    <View style={{ flexDirection: 'row', marginRight: 12, ...(alone ? { flex: 1 } : {}) }}>
      {level ? (
        <View style={{ marginTop: 3, marginRight: 4 }}>
          <LevelMark level={level.level} />
        </View>
      ) : null}
      <P style={{ ...style, marginBottom: 0, ...(alone ? { flex: 1 } : {}) }}>
        {inlineNodes(text)}
      </P>
    </View>
  );
}
