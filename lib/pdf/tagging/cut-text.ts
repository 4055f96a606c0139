import { showSpaces } from '@/lib/pdf/text/breakable-space';
import { levelOf, readingText } from '@/lib/pdf/text/direction';
import { InlineMark } from '@/lib/pdf/text/inline-mark';
import type { TextLine, TextRun, TreeNode } from '@/lib/pdf/tree';

/** A piece of a text node that has one meaning: it is drawn as one marked content. */
export interface Segment {
  node: TreeNode;
  mark: InlineMark | undefined;
  text: string;
  /** Drawn in another order than it is read. */
  isTurned: boolean;
  /** Underlines, which are not content. */
  isDecoration: boolean;
}

const markOf = (run: TextRun): InlineMark | undefined =>
  run.attributes.link instanceof InlineMark ? run.attributes.link : undefined;

/** Whether a run may be drawn elsewhere than where it is read. */
const isEmbedded = (run: TextRun) => levelOf(run) > 0;

const isTurned = (run: TextRun) => levelOf(run) % 2 === 1;

/** Whether a line is drawn in pieces. */
const isMarked = (line: TextLine) => line.runs.some((run) => markOf(run) || isTurned(run));

/** A run as it is to be drawn, with the link that react-pdf makes an annotation of. */
const resolved = (run: TextRun): TextRun => ({
  ...run,
  attributes: { ...run.attributes, link: markOf(run)?.link?.href ?? null },
});

const widthOf = (runs: readonly TextRun[]) =>
  runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);

/** Consecutive runs with the same mark that are drawn where they are read, or not. */
const groupByMark = (runs: readonly TextRun[]): TextRun[][] => {
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const first = group?.[0];
    const belongs = first && markOf(first) === markOf(run) && isEmbedded(first) === isEmbedded(run);
    if (belongs) group?.push(run);
    else groups.push([run]);
  }
  return groups;
};

/** Copies of a text node, each with some of its lines, at the place they have in it. */
class TextCutter {
  private readonly firstLineTop: number;

  constructor(private readonly node: TreeNode) {
    this.firstLineTop = node.lines?.[0]?.box.y ?? 0;
  }

  piece(lines: TextLine[]): TreeNode {
    const { node } = this;
    const top = (node.box.top ?? 0) + (lines[0]?.box.y ?? 0) - this.firstLineTop;
    return { ...node, props: {}, box: { ...node.box, top }, lines };
  }

  wholeLines(lines: TextLine[]): Segment {
    const node = this.piece(lines);
    return { node, mark: undefined, text: '', isTurned: false, isDecoration: false };
  }

  markedLine(line: TextLine): Segment[] {
    let x = line.box.x;
    const segments = groupByMark(line.runs).map((runs): Segment => {
      const part = {
        ...line,
        runs: runs.map(resolved),
        decorationLines: [],
        box: { ...line.box, x },
      };
      x += widthOf(runs);
      return {
        node: this.piece([part]),
        mark: runs[0] && markOf(runs[0]),
        text: showSpaces(readingText(runs, line.string)),
        isTurned: runs.some(isTurned),
        isDecoration: false,
      };
    });
    if (line.decorationLines?.length) {
      const node = this.piece([{ ...line, runs: [] }]);
      segments.push({ node, mark: undefined, text: '', isTurned: false, isDecoration: true });
    }
    return segments;
  }
}

/** Cuts a text node where the meaning of its text changes. */
export const cutText = (node: TreeNode): Segment[] => {
  const cutter = new TextCutter(node);
  const lines = node.lines ?? [];
  if (!lines.some(isMarked)) {
    return [{ node, mark: undefined, text: '', isTurned: false, isDecoration: false }];
  }
  const segments: Segment[] = [];
  let plain: TextLine[] = [];
  const flush = () => {
    if (plain.length > 0) segments.push(cutter.wholeLines(plain));
    plain = [];
  };
  for (const line of lines) {
    if (isMarked(line)) {
      flush();
      segments.push(...cutter.markedLine(line));
    } else plain.push(line);
  }
  flush();
  return segments;
};
