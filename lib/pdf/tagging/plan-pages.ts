import { PdfError } from '@/lib/pdf/errors';
import type { TreeNode } from '@/lib/pdf/tree';
import { separateDecoration } from './decoration';
import { markerNode } from './marker';
import type { PlanContext } from './plan-context';
import { planNode } from './plan-node';

export interface PageHooks {
  /** A node with the page's label. */
  labelNode(text: string, page: TreeNode): TreeNode;
  /** Called when a page has been drawn. */
  afterPage(done: number, total: number): void;
}

const checkDestinations = ({ wanted, anchors }: PlanContext) => {
  for (const name of wanted) {
    if (!anchors.has(name))
      throw new PdfError('unknown-destination', `Nothing has the id "${name}".`);
  }
};

/**
 * Plans the drawing of all pages, and builds the structure tree along with it.
 * @throws {PdfError} `missing-alternative`, `untagged-graphic`, `unknown-destination`.
 */
export const planPages = (
  pages: readonly TreeNode[],
  context: PlanContext,
  hooks: PageHooks,
): TreeNode[] => {
  const planPage = (page: TreeNode, index: number): TreeNode => {
    context.pageIndex = index;
    context.pageHeight = page.box.height ?? 0;
    const sheet = { ...page, box: { ...page.box, top: 0, left: 0 } };
    const { decoration, content } = separateDecoration(sheet);
    const label = page.props.pageLabel?.(index + 1, pages.length);
    const children = [
      ...(decoration ? context.artifact('Layout', [decoration]) : []),
      ...(page.children ?? []).flatMap((child) =>
        planNode(child, context.structure.root, { x: 0, y: 0 }, context),
      ),
      ...(label ? context.artifact('Footer', [hooks.labelNode(label, page)]) : []),
      markerNode(() => hooks.afterPage(index + 1, pages.length)),
    ];
    return { ...content, children };
  };
  const planned = pages.map(planPage);
  checkDestinations(context);
  return planned;
};
