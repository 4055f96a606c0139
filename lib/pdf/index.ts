export type { Attachment } from './document/attachments';
export { Artifact, type BlockProps, BlockQuote, Group, Note, Section } from './elements/blocks';
export { TOC, type TocProps } from './elements/contents';
export { Document, type DocumentProps } from './elements/document';
export { Figure, type FigureProps } from './elements/figure';
export { H1, H2, H3, H4, type HeadingProps } from './elements/headings';
export { Picture, type PictureProps } from './elements/image';
export {
  Emphasis,
  type InlineProps,
  Link,
  type LinkProps,
  Span,
  Strong,
} from './elements/inline';
export { Lang } from './elements/lang';
export { List, ListItem, type ListItemProps, type ListProps } from './elements/list';
export { Page, type PageProps } from './elements/page';
export { type Style, Text, type TextProps, View, type ViewProps } from './elements/primitives';
export * from './elements/svg';
export { Table, type TableColumn, type TableProps } from './elements/table';
export { P, type ParagraphProps, type TextBlockProps } from './elements/text';
export { PdfError, type PdfErrorCode } from './errors';
export {
  type FontFace,
  type FontSet,
  type FontSource,
  type FontSources,
  loadFonts,
} from './fonts/font-set';
export { type SliceTable, slicesWith } from './fonts/slices';
export {
  type Conformance,
  type Progress,
  type RenderOptions,
  type RenderResult,
  renderPdf,
} from './render-pdf';
export type { PageLabel } from './semantics';
export {
  type FontNeeds,
  fontNeeds,
  type Script,
  type SlicedScript,
  scriptsIn,
} from './text/scripts';
