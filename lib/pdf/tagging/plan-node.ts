import { PdfError } from '@/lib/pdf/errors';
import type { StructureElement } from '@/lib/pdf/internals';
import { linkTarget } from '@/lib/pdf/text/link-target';
import { NodeType, type TreeNode } from '@/lib/pdf/tree';
import { separateDecoration } from './decoration';
import { markerNode } from './marker';
import type { PlanContext, Point } from './plan-context';
import { planText } from './plan-text';
import type { Bounds } from './structure';

const boundsOf = ({ box }: TreeNode, { x, y }: Point, pageHeight: number): Bounds => [
  x,
  pageHeight - y - (box.height ?? 0),
  x + (box.width ?? 0),
  pageHeight - y,
];

const planFigure = (node: TreeNode, parent: StructureElement, at: Point, context: PlanContext) => {
  const { tag } = node.props;
  if (!tag?.alt?.trim()) throw new PdfError('missing-alternative', 'A Figure needs an alt text.');
  const element = context.elementOf(node, parent, tag, boundsOf(node, at, context.pageHeight));
  return context.content(element, tag.type, [node]);
};

/** A block that is a link as a whole. */
const asLink = (
  node: TreeNode,
  element: StructureElement,
  { target, wanted }: PlanContext,
): TreeNode[] => {
  const link = linkTarget(node.props.link);
  if (!link) return [node];
  if (link.href.startsWith('#')) wanted.add(link.href.slice(1));
  const open = () => {
    target.activeLink = { element, alt: link.alt || link.href };
  };
  const close = () => {
    target.activeLink = undefined;
    element.end();
  };
  const { tag: _tag, ...props } = node.props;
  const linked = { ...node, type: NodeType.Link, props: { ...props, src: link.href } };
  return [markerNode(open), linked, markerNode(close)];
};

const planContainer = (
  node: TreeNode,
  parent: StructureElement,
  at: Point,
  context: PlanContext,
) => {
  const { tag } = node.props;
  const element = tag ? context.elementOf(node, parent, tag) : parent;
  const children = (node.children ?? []).flatMap((child) => planNode(child, element, at, context));
  const planned = { ...node, children };
  return tag?.type === 'Link' ? asLink(planned, element, context) : [planned];
};

const planContent = (
  node: TreeNode,
  parent: StructureElement,
  at: Point,
  context: PlanContext,
): TreeNode[] => {
  if (node.props.tag?.type === 'Figure') return planFigure(node, parent, at, context);
  if (node.type === NodeType.View) return planContainer(node, parent, at, context);
  if (node.type !== NodeType.Text) {
    throw new PdfError('untagged-graphic', `Put the ${node.type} into a Figure or an Artifact.`);
  }
  const { tag = { type: 'P' } } = node.props;
  // An empty paragraph is dropped; an empty cell stays in its row.
  if (!node.lines?.length && tag.type === 'P') return [];
  return planText(node, context.elementOf(node, parent, tag), tag.type, context);
};

/** react-pdf places destinations relative to the parent, so they are set from here. */
const planAnchor = (
  { props: { anchor } }: TreeNode,
  { y }: Point,
  context: PlanContext,
): TreeNode[] => {
  if (!anchor || context.anchors.has(anchor)) return [];
  context.anchors.set(anchor, { pageIndex: context.pageIndex, y });
  return [markerNode(() => context.target.addNamedDestination(anchor, 'XYZ', 0, y, null))];
};

/**
 * Plans the drawing of a laid-out node: the nodes to draw, among them markers that open and close marked
 * content around each piece of content.
 * @param origin - where the parent's box is on the page.
 * @throws {PdfError} `missing-alternative`, `untagged-graphic`.
 */
export const planNode = (
  node: TreeNode,
  parent: StructureElement,
  origin: Point,
  context: PlanContext,
): TreeNode[] => {
  const { artifact } = node.props;
  if (artifact) return context.artifact(artifact, [node]);
  if (context.isRepetition(node)) return context.artifact('Header', [node]);
  const at = { x: origin.x + (node.box.left ?? 0), y: origin.y + (node.box.top ?? 0) };
  const { decoration, content } = separateDecoration(node);
  return [
    ...planAnchor(node, at, context),
    ...(decoration ? context.artifact('Layout', [decoration]) : []),
    ...planContent(content, parent, at, context),
  ];
};
