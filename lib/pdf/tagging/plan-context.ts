import type { TaggedDocument } from '@/lib/pdf/document/tagged-document';
import type { StructureContent, StructureElement } from '@/lib/pdf/internals';
import type { ArtifactKind, StructureTag } from '@/lib/pdf/semantics';
import type { TreeNode } from '@/lib/pdf/tree';
import { markerNode } from './marker';
import type { Bounds, Structure } from './structure';

/** A place on a page: points from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface AnchorPosition {
  pageIndex: number;
  y: number;
}

/** State shared by the planning of all pages. */
export class PlanContext {
  pageIndex = 0;
  pageHeight = 0;
  readonly anchors = new Map<string, AnchorPosition>();
  /** Names of destinations that links refer to. */
  readonly wanted = new Set<string>();
  private readonly elements = new Map<string, StructureElement>();
  private readonly fixedNodes = new Set<number>();

  constructor(
    readonly target: TaggedDocument,
    readonly structure: Structure,
  ) {}

  /** The element of a node: the one it got on an earlier page, or a new one. */
  elementOf(
    node: TreeNode,
    parent: StructureElement,
    tag: StructureTag,
    bounds?: Bounds,
  ): StructureElement {
    // An annotation names the page it is on, so a link over two pages is two elements.
    const perPage = tag.type === 'Link' ? `@${this.pageIndex}` : '';
    const key = `${node.props.nodeId}${perPage}`;
    let element = node.props.nodeId === undefined ? undefined : this.elements.get(key);
    if (!element) {
      element = this.structure.add(parent, tag, bounds);
      this.elements.set(key, element);
    }
    return element;
  }

  /** Whether a node is the repetition of one that was met before. */
  isRepetition({ props: { fixed, nodeId } }: TreeNode): boolean {
    if (!fixed || nodeId === undefined) return false;
    const repeated = this.fixedNodes.has(nodeId);
    this.fixedNodes.add(nodeId);
    return repeated;
  }

  /**
   * Begins marked content.
   * @param reading - its text, where the drawn glyphs are in another order; only a Span can have it.
   */
  mark(type: string, reading?: string): StructureContent {
    return reading === undefined
      ? this.target.markStructureContent(type)
      : this.target.markStructureContent('Span', { actual: reading });
  }

  /** Nodes as the content of an element. */
  content(
    element: StructureElement,
    type: string,
    nodes: readonly TreeNode[],
    reading?: string,
  ): TreeNode[] {
    const open = () => element.add(this.mark(type, reading));
    return [markerNode(open), ...nodes, this.close()];
  }

  /** Nodes as an artifact. */
  artifact(kind: ArtifactKind, nodes: readonly TreeNode[]): TreeNode[] {
    const type = kind === 'Layout' ? 'Layout' : 'Pagination';
    return [
      markerNode(() => this.target.markContent('Artifact', { type })),
      ...nodes,
      this.close(),
    ];
  }

  /** Ends the marked content. */
  close(): TreeNode {
    return markerNode(() => this.target.endMarkedContent());
  }
}
