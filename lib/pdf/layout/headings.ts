import { PdfError } from '@/lib/pdf/errors';
import { descendants, type NodeProps, NodeType, type TreeNode, textOf } from '@/lib/pdf/tree';

export interface Heading {
  title: string;
  level: number;
  anchor: string;
}

/** Numbers the nodes of a tree, so that the fragments of a split node can be matched. */
export const numberNodes = (root: TreeNode, first: number): number => {
  let next = first;
  for (const node of descendants(root)) {
    if (node.type !== NodeType.TextInstance) node.props.nodeId = next++;
  }
  return next;
};

/**
 * The listed headings in document order. A heading without an id is given one.
 * @param clean - makes a title safe to show.
 * @throws {PdfError} `invalid-tree` if an id occurs twice.
 */
export const collectHeadings = (root: TreeNode, clean: (text: string) => string): Heading[] => {
  const anchored: NodeProps[] = [];
  const headings: Heading[] = [];
  const nodes = [...descendants(root)];
  const anchors = new Set(nodes.flatMap(({ props }) => props.anchor ?? []));
  for (const node of nodes) {
    const { props } = node;
    if (props.heading && !props.anchor) {
      let suffix = headings.length + 1;
      while (anchors.has(`heading-${suffix}`)) suffix += 1;
      props.anchor = `heading-${suffix}`;
      anchors.add(props.anchor);
    }
    if (props.anchor) anchored.push(props);
    if (props.heading?.listed && props.anchor) {
      const title = clean(textOf(node)).replace(/\s+/g, ' ').trim();
      headings.push({ title, level: props.heading.level, anchor: props.anchor });
    }
  }
  if (anchors.size < anchored.length)
    throw new PdfError('invalid-tree', 'Two nodes have the same id.');
  return headings;
};
