/**
 * The parts of react-pdf and pdfkit that this package relies on, with types of their own: most of them
 * are not public. Their versions are pinned; tests fail when one of these parts changes. Behaviour that is
 * relied upon beyond these types is listed in decision record 0031.
 */
import layoutUntyped from '@react-pdf/layout';
import renderUntyped from '@react-pdf/render';
import PdfkitUntyped from 'pdfkit';
import type { TreeNode } from './tree';

/** A fontkit font. */
export interface Font {
  layout(
    text: string,
    features?: unknown,
    script?: string,
    language?: string,
    direction?: string,
  ): GlyphRun;
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

export interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

export interface GlyphRun {
  glyphs: Glyph[];
  positions: GlyphPosition[];
  readonly advanceWidth: number;
}

export interface FontDescriptor {
  fontFamily: string;
  fontWeight?: number | string;
  fontStyle?: string;
}

/** The font store that the layout calls. */
export interface LayoutFontStore {
  getFont(descriptor: FontDescriptor): { data: Font };
  load(descriptor: FontDescriptor): Promise<void>;
  getEmojiSource(): null;
  getHyphenationCallback(): (word: string) => string[];
}

/** An indirect object of a PDF file. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(): void;
}

export interface StructureContent {
  readonly refs: readonly unknown[];
}

export interface StructureElement {
  readonly dictionary: PdfReference;
  add(child: StructureElement | StructureContent): this;
  end(): void;
}

export interface PdfTree {
  add(key: string, value: unknown): void;
  _compareKeys(a: string, b: string): number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly content: { write(chunk: Uint8Array): void };
  write(chunk: string): unknown;
  end(): unknown;
}

export interface OutlineItem {
  addItem(
    title: string,
    options: {
      pageNumber: number;
      top: number;
      left: number;
      zoom: number;
      fit: boolean;
      expanded: boolean;
    },
  ): OutlineItem;
}

export type DocumentInfo = Record<string, string | Date>;

export interface AnnotationOptions {
  Subtype: string;
  [name: string]: unknown;
}

export interface PdfkitDocument {
  readonly _root: {
    data: Record<string, unknown> & {
      Names: { data: { Dests: PdfTree; EmbeddedFiles?: PdfTree } };
    };
  };
  readonly outline: OutlineItem;
  readonly subset?: number;
  page: PdfPage;
  info: DocumentInfo;
  _font: { font: Font } | null;
  _offset: number;
  font(source: unknown, family?: string | number | null, size?: number): this;
  fontSize(size: number): this;
  addPage(options?: object): this;
  restore(): this;
  annotate(x: number, y: number, width: number, height: number, options: AnnotationOptions): this;
  addNamedDestination(name: string, ...destination: unknown[]): void;
  struct(type: string, options: object): StructureElement;
  addStructure(element: StructureElement): this;
  getStructTreeRoot(): PdfReference;
  markContent(tag: string, options: object): this;
  markStructureContent(tag: string, options?: { actual: string }): StructureContent;
  endMarkedContent(): this;
  file(source: Uint8Array, options: object): unknown;
  appendXML(xml: string): void;
  _addInfo(): void;
  endMetadata(): void;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  end(): void;
}

export interface PdfkitOptions {
  autoFirstPage: false;
  font: null;
  compress?: boolean;
  tagged?: boolean;
  subset?: string | undefined;
  pdfVersion?: '1.7';
  lang?: string;
  displayTitle?: boolean;
  info?: DocumentInfo;
}

export const Pdfkit = PdfkitUntyped as unknown as new (options: PdfkitOptions) => PdfkitDocument;

/** Lays out a document: resolves styles, flows text and splits the content over pages. */
export const layout = layoutUntyped as unknown as (
  document: TreeNode,
  fonts: LayoutFontStore,
) => Promise<TreeNode>;

/** Draws laid-out pages on a pdfkit document and ends it. */
export const render = renderUntyped as unknown as (
  target: PdfkitDocument,
  document: TreeNode,
) => unknown;
