import type { ReactNode } from 'react';
import { inline } from './block-children';
import { type Style, Text } from './primitives';

export interface InlineProps {
  children?: ReactNode;
  style?: Style;
  /** BCP 47 tag, where the language differs from the text around it. */
  lang?: string;
}

/** A run of text with a style or a language of its own. */
export const Span = inline<InlineProps>(({ children, style, lang }) => (
  <Text lang={lang} style={style}>
    {children}
  </Text>
));

/** Strong importance, set in semibold. */
export const Strong = inline<InlineProps>(({ children, style, lang }) => (
  <Text lang={lang} style={{ fontWeight: 600, ...style }}>
    {children}
  </Text>
));

/** Stress or a title of a work, set in italic. */
export const Emphasis = inline<InlineProps>(({ children, style, lang }) => (
  <Text lang={lang} style={{ fontStyle: 'italic', ...style }}>
    {children}
  </Text>
));

export interface LinkProps {
  /** `#id` of an anchor in the document, or an absolute http(s), mailto or tel URL. */
  to: string;
  children?: ReactNode;
  /** What assistive technology reads; the link's text if absent. */
  alt?: string;
  style?: Style;
}

/** A link in running text. A URL of another scheme, or no URL at all, is set as plain text. */
export const Link = inline<LinkProps>(({ to, children, alt, style }) => (
  <Text link={{ href: to, alt }} style={{ textDecoration: 'underline', ...style }}>
    {children ?? to}
  </Text>
));
