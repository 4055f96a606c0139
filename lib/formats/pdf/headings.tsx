import type { ReactNode } from 'react';
import { type Style, Text } from '@/lib/pdf';

/**
 * Below a heading the page ends after a line of text at the earliest. More would tie headings with short
 * paragraphs to each other, and leave half of a page empty.
 */
const PRESENCE = 18;

interface SectionHeadingProps {
  id: string;
  level: 1 | 2;
  style: Style;
  children: ReactNode;
}

/** A heading that is never the last line of a page. */
export const SectionHeading = ({ id, level, style, children }: SectionHeadingProps) => (
  <Text
    tag={{ type: `H${level}` }}
    anchor={id}
    heading={{ level, listed: true }}
    minPresenceAhead={PRESENCE}
    style={{ fontWeight: 600, lineHeight: 1.25, ...style }}
  >
    {children}
  </Text>
);
