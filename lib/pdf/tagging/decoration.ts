import { NodeType, type TreeNode } from '@/lib/pdf/tree';

const NO_BORDERS = {
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};

const hasDecoration = ({ box, style }: TreeNode) =>
  Boolean(
    (style as { backgroundColor?: unknown }).backgroundColor ||
      box.borderTopWidth ||
      box.borderRightWidth ||
      box.borderBottomWidth ||
      box.borderLeftWidth,
  );

/** A node without its background and borders. */
const undecorated = (node: TreeNode): TreeNode => ({
  ...node,
  style: { ...node.style, backgroundColor: undefined },
  box: { ...node.box, ...NO_BORDERS },
});

export interface SeparatedNode {
  /** An empty box with the background and the borders, if there are any. */
  decoration: TreeNode | undefined;
  content: TreeNode;
}

/** Separates a node's background and borders, which are decoration, from its content. */
export const separateDecoration = (node: TreeNode): SeparatedNode => {
  if (!hasDecoration(node)) return { decoration: undefined, content: node };
  const { lines: _lines, ...box } = node;
  return {
    decoration: { ...box, type: NodeType.View, props: {}, children: [] },
    content: undecorated(node),
  };
};
