import type { ContentsOptions } from '@/lib/pdf/semantics';
import { type Style, Text, View } from './primitives';

export interface TocProps {
  /** Deepest heading level listed; 2 if absent. */
  levels?: number;
  /** A link's description for assistive technology; `title, page` if absent. */
  entryLabel?: ContentsOptions['entryLabel'];
  style?: Style;
}

/**
 * The table of contents: the listed headings of the whole document, as links with page numbers. Put it
 * a `Page` of its own, together with its heading, because that page is laid out twice.
 */
export const TOC = ({
  levels = 2,
  entryLabel = (title, page) => `${title}, ${page}`,
  style,
}: TocProps) => <View tag={{ type: 'TOC' }} contents={{ levels, entryLabel }} style={style} />;

export interface ContentsEntry {
  title: string;
  level: number;
  anchor: string;
  /** 1-based. */
  page: number;
}

/** The lines of the contents; made by the layout once the page numbers are known. */
export const ContentsEntries = ({
  entries,
  entryLabel,
}: {
  entries: readonly ContentsEntry[];
  entryLabel: ContentsOptions['entryLabel'];
}) =>
  entries.map(({ title, level, anchor, page }) => (
    <View
      key={anchor}
      tag={{ type: 'TOCI' }}
      wrap={false}
      style={{ marginBottom: 4, marginLeft: 14 * (level - 1) }}
    >
      <View
        tag={{ type: 'Link' }}
        link={{ href: `#${anchor}`, alt: entryLabel(title, page) }}
        style={{ flexDirection: 'row' }}
      >
        <Text tag={{ type: 'Span' }} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          {title}
        </Text>
        <Text tag={{ type: 'Span' }} style={{ width: 36, textAlign: 'right' }}>
          {page}
        </Text>
      </View>
    </View>
  ));
