import type { HeadingMark } from '@/lib/pdf/semantics';
import { Text } from './primitives';
import type { TextBlockProps } from './text';
import { headingPresence, headings } from './theme';

export interface HeadingProps extends TextBlockProps {
  /** Whether the heading appears in the bookmarks and the contents; true if absent. */
  listed?: boolean;
  /** Starts a new page. */
  breakBefore?: boolean;
}

const heading = (
  level: HeadingMark['level'],
  { children, style, lang, id, listed = true, breakBefore = false }: HeadingProps,
) => (
  <Text
    tag={{ type: `H${level}`, lang }}
    anchor={id}
    heading={{ level, listed }}
    break={breakBefore}
    minPresenceAhead={headingPresence}
    style={{ ...headings[level], ...style }}
  >
    {children}
  </Text>
);

/** A heading is a destination and, if listed, a bookmark. Levels must not be skipped. */
export const H1 = (props: HeadingProps) => heading(1, props);
/** See `H1`. */
export const H2 = (props: HeadingProps) => heading(2, props);
/** See `H1`. */
export const H3 = (props: HeadingProps) => heading(3, props);
/** See `H1`. */
export const H4 = (props: HeadingProps) => heading(4, props);
