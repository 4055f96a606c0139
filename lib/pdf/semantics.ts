/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the components use. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Note'
  | 'Link'
  | 'Figure';

/** A structure element to be made for a node, with the attributes it needs. */
export interface StructureTag {
  type: StructureType;
  /** BCP 47 tag, where the language differs from the document's. */
  lang?: string | undefined;
  /** Alternative text; required on Figure. */
  alt?: string | undefined;
  scope?: 'Row' | 'Column' | undefined;
  listNumbering?: 'Disc' | 'Decimal' | undefined;
}

/** Content outside the structure tree: running headers and footers, or mere decoration. */
export type ArtifactKind = 'Header' | 'Footer' | 'Layout';

export interface LinkTarget {
  /** `#id` of an anchor in the document, or an absolute http(s), mailto or tel URL. */
  href: string;
  /** What assistive technology reads instead of the link's text. */
  alt?: string | undefined;
}

export interface HeadingMark {
  level: 1 | 2 | 3 | 4;
  /** Whether the heading appears in the outline (bookmarks) and the contents. */
  listed: boolean;
}

export interface ContentsOptions {
  /** Deepest heading level that is listed. */
  levels: number;
  /** The link's description for assistive technology. */
  entryLabel: (title: string, page: number) => string;
}

export type PageLabel = (page: number, total: number) => string;

/**
 * Props with the meaning of a node. react-pdf's layout copies unknown props unchanged, so they can be
 * read from the laid-out pages.
 */
export interface SemanticProps {
  tag?: StructureTag | undefined;
  artifact?: ArtifactKind | undefined;
  /** Name of the destination at this node. */
  anchor?: string | undefined;
  heading?: HeadingMark | undefined;
  link?: LinkTarget | undefined;
  /** Language of an inline run. */
  lang?: string | undefined;
  /** The node is to be filled with the entries of the table of contents. */
  contents?: ContentsOptions | undefined;
  /** On a page: the text drawn at the end of its footer line. */
  pageLabel?: PageLabel | undefined;
}
