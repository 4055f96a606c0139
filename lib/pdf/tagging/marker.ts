import { NodeType, type TreeNode } from '@/lib/pdf/tree';

/** Something to do at a point of the drawing, between two nodes. */
export class Marker {
  constructor(readonly run: () => void) {}
}

/**
 * An invisible node that carries a marker. react-pdf hands a node's `id` to the document as the name of
 * a destination, unread; the document recognises a marker there.
 */
export const markerNode = (run: () => void): TreeNode => ({
  type: NodeType.View,
  props: { id: new Marker(run) },
  style: {},
  box: { top: 0, left: 0, width: 0, height: 0 },
  children: [],
});
