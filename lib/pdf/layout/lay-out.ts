import { ContentsEntries } from '@/lib/pdf/elements/contents';
import { PdfError } from '@/lib/pdf/errors';
import type { FontSet } from '@/lib/pdf/fonts/font-set';
import { layoutFontStore } from '@/lib/pdf/fonts/layout-font-store';
import { instantiate } from '@/lib/pdf/instantiate';
import { layout } from '@/lib/pdf/internals';
import { descendants, NodeType, type TreeNode } from '@/lib/pdf/tree';
import { collectHeadings, type Heading, numberNodes } from './headings';
import { lineMemoOf } from './line-memo';
import { type PrepareContext, prepare } from './prepare';
import { Relaxations } from './relaxations';

/**
 * Most layouts of one page until no more relaxations are needed, and of the contents until its length is
 * stable.
 */
const MAX_ROUNDS = 4;

export interface LayOutOptions {
  fonts: FontSet;
  clean(text: string): string;
  /** Called before each piece of text; may throw to end the layout. */
  checkpoint(): void;
  /** Called, and waited for, before each page of the source. */
  beforePage(done: number, total: number): Promise<void>;
}

export interface LaidOutDocument {
  /** Pages with geometry; links are still marks. */
  pages: TreeNode[];
  headings: Heading[];
}

const pagesOf = (document: TreeNode): TreeNode[] => {
  const pages = document.children ?? [];
  if (pages.length === 0 || pages.some(({ type }) => type !== NodeType.Page)) {
    throw new PdfError('invalid-tree', 'A Document must have Pages, and only Pages.');
  }
  return pages;
};

const isContent = ({ type, lines }: TreeNode): boolean =>
  type === NodeType.Svg || type === NodeType.Image || Boolean(lines?.length);

const isEmpty = (page: TreeNode): boolean =>
  (page.children ?? [])
    .filter(({ props }) => !props.fixed)
    .every((child) => ![...descendants(child)].some(isContent));

/** Drops empty pages at the end, which space below the last content may cause. */
const withoutEmptyEnd = (pages: TreeNode[]): TreeNode[] => {
  const last = pages.findLastIndex((page) => !isEmpty(page));
  return pages.slice(0, Math.max(1, last + 1));
};

const hasContents = (page: TreeNode) => {
  for (const { props } of descendants(page)) if (props.contents) return true;
  return false;
};

const numbersOfAnchors = (pages: readonly TreeNode[]): Map<string, number> => {
  const numbers = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const { props } of descendants(page)) {
      if (props.anchor && !numbers.has(props.anchor)) numbers.set(props.anchor, index + 1);
    }
  });
  return numbers;
};

/**
 * Lays out a document. Each `Page` of the source is laid out for itself; those with a table of contents
 * last, and again as long as its length moves the pages after it.
 * @throws {PdfError} `invalid-tree`, or whatever `checkpoint` throws.
 */
export const layOut = async (
  document: TreeNode,
  options: LayOutOptions,
): Promise<LaidOutDocument> => {
  const sources = pagesOf(document);
  const headings = collectHeadings(document, options.clean);
  let nextId = numberNodes(document, 0);
  let numbers: ReadonlyMap<string, number> = new Map();
  let contentsCache = new Map<TreeNode, TreeNode[]>();
  const fontStore = layoutFontStore(options.fonts, options.checkpoint);

  const contentsOf: PrepareContext['contentsOf'] = (node) => {
    const { contents } = node.props;
    const cached = contentsCache.get(node);
    if (!contents || cached) return cached ?? [];
    const entries = headings
      .filter(({ level }) => level <= contents.levels)
      .map((heading) => ({ ...heading, page: numbers.get(heading.anchor) ?? 0 }));
    const nodes = instantiate(ContentsEntries({ entries, entryLabel: contents.entryLabel }));
    for (const entry of nodes) nextId = numberNodes(entry, nextId);
    contentsCache.set(node, nodes);
    return nodes;
  };

  const layOutPage = async (source: TreeNode): Promise<TreeNode[]> => {
    const relaxations = new Relaxations();
    const memo = lineMemoOf(options.fonts);
    const context: PrepareContext = { ...options, relaxations, memo, contentsOf };
    // Where recalled lines do not fit, other findings of that layout are not valid.
    const learn = (laidOut: TreeNode[]): boolean =>
      laidOut.filter((page) => memo.learn(page)).length > 0 ||
      laidOut.filter((page) => relaxations.learn(page)).length > 0;
    let pages: TreeNode[] = [];
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const prepared = { ...document, children: [prepare(source, context)] };
      pages = (await layout(prepared, fontStore)).children ?? [];
      if (!learn(pages)) break;
    }
    return withoutEmptyEnd(pages);
  };

  // A page with contents is laid out last, when the page numbers are known; until then it counts as one.
  const laidOut: TreeNode[][] = sources.map((source) => [source]);
  const withContents = sources.flatMap((source, index) => (hasContents(source) ? [index] : []));
  for (const [index, source] of sources.entries()) {
    await options.beforePage(index, sources.length);
    if (!withContents.includes(index)) laidOut[index] = await layOutPage(source);
  }
  for (let round = 0; withContents.length > 0 && round < MAX_ROUNDS; round += 1) {
    const count = laidOut.flat().length;
    numbers = numbersOfAnchors(laidOut.flat());
    contentsCache = new Map();
    for (const index of withContents) laidOut[index] = await layOutPage(sources[index] as TreeNode);
    if (laidOut.flat().length === count) break;
  }
  return { pages: laidOut.flat(), headings };
};
