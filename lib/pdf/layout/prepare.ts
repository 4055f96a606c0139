import { type FontSet, TEXT_FAMILY } from '@/lib/pdf/fonts/font-set';
import { hideSpaces } from '@/lib/pdf/text/breakable-space';
import { directionOf } from '@/lib/pdf/text/direction';
import { InlineMark } from '@/lib/pdf/text/inline-mark';
import { linkTarget } from '@/lib/pdf/text/link-target';
import { type FontStretch, splitByFont } from '@/lib/pdf/text/split-by-font';
import { NodeType, type TreeNode, textOf } from '@/lib/pdf/tree';
import type { Environment, LineMemo } from './line-memo';
import type { Relaxations } from './relaxations';

export interface PrepareContext {
  /** Makes text safe to set. */
  clean(text: string): string;
  fonts: FontSet;
  relaxations: Relaxations;
  memo: LineMemo;
  /** The nodes to put into a node that holds the table of contents. */
  contentsOf(node: TreeNode): TreeNode[];
}

const merge = (outer: InlineMark | undefined, { props }: TreeNode): InlineMark | undefined => {
  const link = outer?.link ?? linkTarget(props.link);
  const lang = props.lang ?? outer?.lang;
  if (link === outer?.link && lang === outer?.lang) return outer;
  return new InlineMark(link, lang);
};

/**
 * Marks are carried to the glyph runs as a "link" attribute, the one attribute that react-pdf copies as
 * it is. An outer link would win over an inner one, so only the innermost node has it.
 */
const innermost = ({ family, text }: FontStretch, mark: InlineMark | undefined): TreeNode => {
  const instance = {
    type: NodeType.TextInstance,
    value: hideSpaces(text),
    props: {},
    style: {},
    box: {},
  };
  if (!mark && !family) return instance;
  return {
    type: NodeType.Text,
    style: family ? { fontFamily: [family, TEXT_FAMILY] } : {},
    box: {},
    props: mark ? { href: mark } : {},
    children: [instance],
  };
};

const inlineNodes = (
  node: TreeNode,
  mark: InlineMark | undefined,
  context: PrepareContext,
): TreeNode[] => {
  const { clean, fonts } = context;
  const fallbackOf = (codePoint: number) => {
    const family = fonts.familyOf(codePoint);
    return family === TEXT_FAMILY ? undefined : family;
  };
  return (node.children ?? []).flatMap((child) => {
    if (child.type !== NodeType.TextInstance) {
      return [{ ...child, props: {}, children: inlineNodes(child, merge(mark, child), context) }];
    }
    const stretches = splitByFont(clean(child.value ?? ''), fallbackOf);
    return stretches.map((stretch) => innermost(stretch, mark));
  });
};

/** A text in Arabic or Hebrew runs from right to left, with everything in it. */
const inItsDirection = (node: TreeNode): TreeNode =>
  directionOf(textOf(node)) === 'rtl' ? rightToLeft(node) : node;

const rightToLeft = (node: TreeNode): TreeNode => {
  const { type, style, children = [] } = node;
  if (type === NodeType.TextInstance) return node;
  const direction = { direction: 'rtl' };
  return {
    ...node,
    style: Array.isArray(style) ? [...style, direction] : { ...style, ...direction },
    children: children.map(rightToLeft),
  };
};

const textNode = (node: TreeNode, context: PrepareContext, around: Environment): TreeNode => {
  const { link: _link, lang: _lang, ...props } = context.relaxations.apply(node);
  const children = inlineNodes(node, merge(undefined, node), context);
  return context.memo.recall(inItsDirection({ ...node, props, children }), around);
};

/** Drawings do not inherit the page's font stack. */
const drawingNode = (node: TreeNode, context: PrepareContext): TreeNode => {
  if (node.type === NodeType.TextInstance)
    return { ...node, value: context.clean(node.value ?? '') };
  return {
    ...node,
    props:
      node.type === NodeType.Text
        ? { ...node.props, fontFamily: context.fonts.families }
        : node.props,
    children: (node.children ?? []).map((child) => drawingNode(child, context)),
  };
};

const strayText = (node: TreeNode): TreeNode => ({
  type: NodeType.Text,
  style: {},
  box: {},
  props: {},
  children: [node],
});

/** A copy of a node for one layout, which mutates its input: with safe text, marks and relaxations. */
export const prepare = (
  node: TreeNode,
  context: PrepareContext,
  around: Environment = 0,
): TreeNode => {
  if (node.type === NodeType.TextInstance) return textNode(strayText(node), context, around);
  if (node.type === NodeType.Text) return textNode(node, context, around);
  if (node.type === NodeType.Svg) return drawingNode(node, context);
  const children = node.props.contents ? context.contentsOf(node) : (node.children ?? []);
  const within = context.memo.within(around, node);
  return {
    ...node,
    style:
      node.type === NodeType.Page
        ? { ...node.style, fontFamily: context.fonts.families }
        : node.style,
    props: context.relaxations.apply(node),
    children: children.map((child) => prepare(child, context, within)),
  };
};
