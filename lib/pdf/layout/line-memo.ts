import type { FontSet } from '@/lib/pdf/fonts/font-set';
import {
  descendants,
  innerWidth,
  NodeType,
  type TextLine,
  type TreeNode,
  textOf,
} from '@/lib/pdf/tree';

interface RememberedText {
  lines: TextLine[];
  /** Of the box the lines were made for, in points. */
  width: number;
}

/** Most characters of all remembered texts: several times a long report. */
const MAX_CHARACTERS = 250_000;
/** A report has some hundreds. */
const MAX_SURROUNDINGS = 5_000;
/** Longer texts are not remembered, in characters: they hardly ever repeat. */
const MAX_LENGTH = 500;
/** Points; widths are sums of floating point numbers. */
const TOLERANCE = 0.01;

/** Lines of a part of a text are not those of the whole: the page may have ended within it. */
const isWhole = (node: TreeNode): boolean =>
  (node.lines ?? []).map(({ string }) => string).join('') === textOf(node);

/** The styles around a text, which decide what it inherits and how wide it may be, as a number. */
export type Environment = number;

/**
 * The lines of texts that were laid out before, in this document or another. Breaking text into lines is
 * a good part of a layout, and reports repeat their questions and labels in tables of the same columns.
 *
 * A text is recalled by its content and the styles around it. Its width should then be the same; since
 * that can depend on more, it is checked after the layout, which is repeated where it differs.
 */
export class LineMemo {
  private environment = new Map<string, Environment>();
  /** Never reused: a layout may still hold a number from before everything was forgotten. */
  private lastNumber = 0;
  /** `null` for a text whose width depends on more than it is known by. */
  private texts = new Map<string, RememberedText | null>();
  private characters = 0;

  /** The number for the styles around the children of a node. */
  within(around: Environment, { style, props }: TreeNode): Environment {
    const key = JSON.stringify([around, style, props.size, props.orientation]);
    const known = this.environment.get(key);
    if (known !== undefined) return known;
    if (this.environment.size >= MAX_SURROUNDINGS) this.forget();
    this.lastNumber += 1;
    this.environment.set(key, this.lastNumber);
    return this.lastNumber;
  }

  /**
   * A text to be laid out, with its lines where they are known. Only a text with a width of its own is
   * recalled, and only one without marks, which belong to one document.
   */
  recall(node: TreeNode, around: Environment): TreeNode {
    const key = keyOf(node, around);
    if (key === undefined || this.texts.get(key) === null) return node;
    const lines = this.texts.get(key)?.lines;
    return { ...node, props: { ...node.props, lineKey: key }, ...(lines ? { lines } : {}) };
  }

  /** Learns from a page that was laid out. Returns whether lines were recalled that do not fit. */
  learn(page: TreeNode): boolean {
    let misfit = false;
    for (const node of descendants(page)) {
      const { lineKey } = node.props;
      if (node.type !== NodeType.Text || lineKey === undefined) continue;
      const remembered = this.texts.get(lineKey);
      if (remembered === undefined) this.keep(lineKey, node);
      else if (remembered && Math.abs(remembered.width - innerWidth(node)) > TOLERANCE) {
        this.texts.set(lineKey, null);
        misfit = true;
      }
    }
    return misfit;
  }

  private keep(key: string, node: TreeNode): void {
    const { length } = textOf(node);
    if (!node.lines || length > MAX_LENGTH || !isWhole(node)) return;
    if (this.characters + length > MAX_CHARACTERS) this.forget();
    this.characters += length;
    this.texts.set(key, { lines: node.lines, width: innerWidth(node) });
  }

  private forget(): void {
    this.texts = new Map();
    this.environment = new Map();
    this.characters = 0;
  }
}

function keyOf({ style, props, children = [] }: TreeNode, around: Environment) {
  if (!('width' in style) || props.hyphenationCallback) return undefined;
  const content = contentOf(children);
  return content && JSON.stringify([around, style, content]);
}

type Content = (string | [style: unknown, content: Content])[];

/** The content of a text with the styles of its parts; undefined if a part has a mark. */
function contentOf(children: readonly TreeNode[]): Content | undefined {
  const contents: Content = [];
  for (const { type, value = '', props, style, children: inner = [] } of children) {
    if (props.href) return undefined;
    if (type === NodeType.TextInstance) contents.push(value);
    else {
      const content = contentOf(inner);
      if (!content) return undefined;
      contents.push([style, content]);
    }
  }
  return contents;
}

const memos = new WeakMap<FontSet, LineMemo>();

/** The memo of the lines of texts in these fonts. */
export const lineMemoOf = (fonts: FontSet): LineMemo => {
  const memo = memos.get(fonts) ?? new LineMemo();
  memos.set(fonts, memo);
  return memo;
};
