import type { SemanticProps } from './semantics';
import type { InlineMark } from './text/inline-mark';

/** The types of react-pdf's nodes that this package tells apart. */
export const NodeType = {
  Document: 'DOCUMENT',
  Page: 'PAGE',
  View: 'VIEW',
  Text: 'TEXT',
  TextInstance: 'TEXT_INSTANCE',
  Link: 'LINK',
  Svg: 'SVG',
  Image: 'IMAGE',
} as const;

/** Geometry in points, relative to the parent's box, y downwards. */
export interface Box {
  top?: number;
  left?: number;
  width?: number;
  height?: number;
  paddingTop?: number;
  paddingBottom?: number;
  paddingLeft?: number;
  paddingRight?: number;
  borderTopWidth?: number;
  borderRightWidth?: number;
  borderBottomWidth?: number;
  borderLeftWidth?: number;
}

export interface TextRun {
  start: number;
  end: number;
  xAdvance?: number;
  height?: number;
  descent?: number;
  glyphs?: readonly { id: number }[];
  positions?: readonly object[];
  attributes: { link?: InlineMark | string | null; [name: string]: unknown };
}

/** A line of text as react-pdf's text layout leaves it. */
export interface TextLine {
  string: string;
  box: { x: number; y: number; width: number; height: number };
  runs: TextRun[];
  xAdvance?: number;
  ascent?: number;
  overflowLeft?: number;
  overflowRight?: number;
  decorationLines?: readonly object[];
}

export type NodeStyle = Record<string, unknown>;

export interface NodeProps extends SemanticProps {
  /** Identity of a node; survives the splitting of the node over pages. */
  nodeId?: number;
  wrap?: boolean;
  fixed?: boolean;
  hyphenationCallback?: (word: string) => string[];
  /** The key under which the lines of a text are remembered. */
  lineKey?: string;
  [name: string]: unknown;
}

/** A node of react-pdf's tree: before layout an instance, after it with geometry and lines. */
export interface TreeNode {
  type: string;
  props: NodeProps;
  style: NodeStyle | readonly unknown[];
  box: Box;
  children?: TreeNode[];
  /** Text, on a text instance. */
  value?: string;
  /** Laid-out lines, on a text node. */
  lines?: TextLine[];
}

/** The width that a node leaves for its content, in points. */
export const innerWidth = ({ box }: TreeNode): number =>
  (box.width ?? 0) - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0);

/** Visits a node and its descendants in document order. */
export function* descendants(node: TreeNode): Generator<TreeNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { children = [] } = next;
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at] as TreeNode);
  }
}

/** The text in a node and its descendants. */
export const textOf = (node: TreeNode): string =>
  node.type === NodeType.TextInstance
    ? (node.value ?? '')
    : (node.children ?? []).map(textOf).join('');
