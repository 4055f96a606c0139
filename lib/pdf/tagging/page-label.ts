import { footerBottom, margins, runningText } from '@/lib/pdf/elements/theme';
import type { Font } from '@/lib/pdf/internals';
import { NodeType, type TreeNode } from '@/lib/pdf/tree';

/** A laid-out line of text at the right end of a page's footer line. */
export const pageLabelNode = (text: string, font: Font, page: TreeNode): TreeNode => {
  const { fontSize, lineHeight, color } = runningText;
  const { glyphs, positions, advanceWidth } = font.layout(text);
  const scale = fontSize / font.unitsPerEm;
  const width = advanceWidth * scale;
  const height = fontSize * lineHeight;
  const scaled = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
  }));
  const run = {
    start: 0,
    end: text.length,
    attributes: { font: [font], fontSize, color },
    glyphs,
    positions: scaled,
    xAdvance: width,
    height,
  };
  const { width: pageWidth = 0, height: pageHeight = 0, paddingRight = margins.right } = page.box;
  return {
    type: NodeType.Text,
    props: {},
    style: {},
    box: {
      top: pageHeight - footerBottom - height,
      left: pageWidth - paddingRight - width,
      width,
      height,
    },
    lines: [
      {
        string: text,
        runs: [run],
        ascent: font.ascent * scale,
        box: { x: 0, y: 0, width, height },
      },
    ],
  };
};
