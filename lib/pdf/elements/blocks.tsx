import type { ReactNode } from 'react';
import type { StructureType } from '@/lib/pdf/semantics';
import { blockChildren } from './block-children';
import { type Style, View } from './primitives';
import { rule } from './theme';

export interface BlockProps {
  children?: ReactNode;
  style?: Style;
  lang?: string;
  /** Makes the block a target for `Link to="#id"`. */
  id?: string;
  /** Moves the whole block to the next page rather than splitting it, if it fits on one. */
  keepTogether?: boolean;
  /** Starts a new page. */
  breakBefore?: boolean;
  /** The page does not end behind the block. */
  keepWithNext?: boolean;
}

const block = (
  type: StructureType,
  base: Style,
  {
    children,
    style,
    lang,
    id,
    keepTogether,
    breakBefore = false,
    keepWithNext = false,
  }: BlockProps,
) => (
  <View
    tag={{ type, lang }}
    anchor={id}
    wrap={!keepTogether}
    break={breakBefore}
    {...(keepWithNext ? { minPresenceAhead: 1 } : {})}
    style={{ ...base, ...style }}
  >
    {blockChildren(children)}
  </View>
);

const quotation = {
  marginVertical: 6,
  paddingLeft: 12,
  borderLeftWidth: 2,
  borderLeftColor: rule,
};
const aside = {
  marginVertical: 8,
  paddingVertical: 8,
  paddingHorizontal: 12,
  backgroundColor: '#f1f3f3',
};

/** A section of the document, usually with a heading. */
export const Section = (props: BlockProps) => block('Sect', {}, props);
/** A group of blocks without meaning of its own; carries a language or keeps blocks together. */
export const Group = (props: BlockProps) => block('Div', {}, props);
/** A quotation of one or more paragraphs; kept together unless told otherwise. */
export const BlockQuote = (props: BlockProps) =>
  block('BlockQuote', quotation, { keepTogether: true, ...props });
/** An explanatory note or aside; kept together unless told otherwise. */
export const Note = (props: BlockProps) => block('Note', aside, { keepTogether: true, ...props });

/** Decoration: drawn, but not part of the document's structure. */
export const Artifact = ({ children, style }: { children?: ReactNode; style?: Style }) => (
  <View artifact="Layout" style={style}>
    {children}
  </View>
);
