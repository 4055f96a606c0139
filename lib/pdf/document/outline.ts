import type { OutlineItem, PdfkitDocument } from '@/lib/pdf/internals';
import type { Heading } from '@/lib/pdf/layout/headings';
import type { AnchorPosition } from '@/lib/pdf/tagging/plan-context';

/** Adds the headings as bookmarks, nested by their level. Must follow the drawing of the pages. */
export const addOutline = (
  target: PdfkitDocument,
  headings: readonly Heading[],
  anchors: ReadonlyMap<string, AnchorPosition>,
  pageWidth: number,
): void => {
  const open: { level: number; item: OutlineItem }[] = [{ level: 0, item: target.outline }];
  for (const { title, level, anchor } of headings) {
    const position = anchors.get(anchor);
    if (!position || title === '') continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? target.outline;
    const item = parent.addItem(title, {
      pageNumber: position.pageIndex,
      top: position.y,
      // pdfkit measures from the right edge.
      left: pageWidth,
      zoom: 0,
      fit: false,
      expanded: false,
    });
    open.push({ level, item });
  }
};
