import type { ReactNode } from 'react';
import { type Style, Text } from './primitives';
import { paragraphGap } from './theme';

export interface TextBlockProps {
  children?: ReactNode;
  style?: Style;
  /** BCP 47 tag, where the language differs from the document's. */
  lang?: string;
  /** Makes the block a target for `Link to="#id"`. */
  id?: string;
}

export interface ParagraphProps extends TextBlockProps {
  /** The page does not end behind the paragraph. */
  keepWithNext?: boolean;
}

/** A paragraph. */
export const P = ({ children, style, lang, id, keepWithNext = false }: ParagraphProps) => (
  <Text
    tag={{ type: 'P', lang }}
    anchor={id}
    {...(keepWithNext ? { minPresenceAhead: 1 } : {})}
    orphans={2}
    widows={2}
    style={{ marginBottom: paragraphGap, ...style }}
  >
    {children}
  </Text>
);
