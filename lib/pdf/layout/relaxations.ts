import { breakOpportunities, wordsOf } from '@/lib/pdf/text/break-opportunities';
import { showSpaces } from '@/lib/pdf/text/breakable-space';
import { descendants, innerWidth, NodeType, type TextLine, type TreeNode } from '@/lib/pdf/tree';

const TOLERANCE = 0.5;

const number = (value: number | undefined) => value ?? 0;

/** Where the content of a page must end. */
const contentEnd = ({ box }: TreeNode) => number(box.height) - number(box.paddingBottom);

const linesHeight = ({ lines = [] }: TreeNode) =>
  lines.reduce((height, { box }) => height + box.height, 0);

const withoutSpace = (word: string) => showSpaces(word).trimEnd();

const visibleWidth = (line: TextLine) =>
  number(line.xAdvance) - number(line.overflowLeft) - number(line.overflowRight);

/**
 * Collects the unsplittable nodes with content beyond the end of the page. Their own boxes do not show
 * it: they were shrunk to fit.
 */
const findOverflowing = (
  node: TreeNode,
  parentTop: number,
  end: number,
  unsplittable: readonly number[],
  found: Set<number>,
): void => {
  const { nodeId, wrap } = node.props;
  const around = wrap === false && nodeId !== undefined ? [...unsplittable, nodeId] : unsplittable;
  const top = parentTop + number(node.box.top);
  const isLeaf = node.type !== NodeType.View && node.type !== NodeType.Page;
  if (!isLeaf) {
    for (const child of node.children ?? []) findOverflowing(child, top, end, around, found);
  } else if (top + Math.max(linesHeight(node), number(node.box.height)) > end) {
    for (const id of around) found.add(id);
  }
};

/**
 * Rules that are relaxed because something does not fit, found from a first layout: blocks higher than a
 * page may be split, and words wider than their line may be broken anywhere.
 */
export class Relaxations {
  private readonly splitNodes = new Set<number>();
  private readonly brokenWords = new Map<number, Set<string>>();

  /**
   * Finds relaxations in a page that was laid out. Returns whether there were new ones, so that the
   * layout must be repeated.
   */
  learn(page: TreeNode): boolean {
    const overflowing = new Set<number>();
    findOverflowing(page, 0, contentEnd(page) + TOLERANCE, [], overflowing);
    let learnt = false;
    for (const nodeId of overflowing) if (this.split(nodeId)) learnt = true;
    for (const node of descendants(page)) {
      if (node.type === NodeType.Text && this.breakWords(node)) learnt = true;
    }
    return learnt;
  }

  /** The props of a node with its relaxations. */
  apply(node: TreeNode): TreeNode['props'] {
    const { nodeId = -1, ...props } = node.props;
    const words = this.brokenWords.get(nodeId);
    return {
      ...node.props,
      ...(props.wrap === false && this.splitNodes.has(nodeId) ? { wrap: true } : {}),
      ...(words
        ? {
            hyphenationCallback: (text) =>
              breakOpportunities(text, (word) => words.has(withoutSpace(word))),
          }
        : {}),
    };
  }

  private split(nodeId: number): boolean {
    const isNew = !this.splitNodes.has(nodeId);
    this.splitNodes.add(nodeId);
    return isNew;
  }

  private breakWords(node: TreeNode): boolean {
    const { nodeId } = node.props;
    if (nodeId === undefined) return false;
    const width = innerWidth(node) + TOLERANCE;
    const words = this.brokenWords.get(nodeId) ?? new Set<string>();
    const before = words.size;
    for (const line of node.lines ?? []) {
      if (visibleWidth(line) <= width) continue;
      for (const word of wordsOf(line.string)) words.add(withoutSpace(word));
    }
    if (words.size > before) this.brokenWords.set(nodeId, words);
    return words.size > before;
  }
}
