import type * as ReactPdf from '@react-pdf/renderer';
import type { ComponentType, PropsWithChildren } from 'react';
import type { SemanticProps } from '@/lib/pdf/semantics';
import { NodeType } from '@/lib/pdf/tree';

/**
 * react-pdf's primitives are strings; importing them from its renderer would pull in a reconciler and the
 * metrics of 14 fonts that are never used.
 */
const primitive = <Props>(type: string) =>
  type as unknown as ComponentType<PropsWithChildren<Props>>;

/** react-pdf's styles, but for the font family: that is always the document's, with its fallbacks. */
export type Style = Omit<ReactPdf.Styles[string], 'fontFamily'>;

type Semantic<Props, Excluded extends string> = Omit<Props, Excluded | 'id' | 'style' | 'render'> &
  SemanticProps & { style?: Style | undefined };

export type ViewProps = Semantic<ReactPdf.ViewProps, never>;
export type TextProps = Semantic<ReactPdf.TextProps, 'bookmark'>;
export type PageProps = Semantic<ReactPdf.PageProps, 'bookmark' | 'layout'>;

export interface DocumentProps {
  title: string;
  language: string;
  author?: string | undefined;
  subject?: string | undefined;
  keywords?: string | undefined;
  creator?: string | undefined;
}

export const DocumentNode = primitive<DocumentProps>(NodeType.Document);
export const PageNode = primitive<PageProps>(NodeType.Page);
export const View = primitive<ViewProps>(NodeType.View);
export const Text = primitive<TextProps>(NodeType.Text);
