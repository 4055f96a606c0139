import { NodeType, type TreeNode } from '@/lib/pdf/tree';

/** Something to do at a point of the drawing, between two nodes. */
export class Marker {
  constructor(readonly run: () => void) {}
}

/**
 * An invisible node with a marker as its `id`. react-pdf passes a node's `id` to the document's
 * `addNamedDestination` unchanged; `TaggedDocument` recognizes a marker there (decision record 0031).
 */
export const markerNode = (run: () => void): TreeNode => ({
  type: NodeType.View,
  props: { id: new Marker(run) },
  style: {},
  box: { top: 0, left: 0, width: 0, height: 0 },
  children: [],
});
