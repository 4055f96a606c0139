import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { SMALL_WEIGHT } from '@/lib/formats/figure/drawing-svg';
import { levelMark } from '@/lib/formats/shared/theme';
import type { LevelItem } from '@/lib/report/types';
import type { DocxContext } from './context';
import { imageOf } from './figure';
import { plainRuns, runs } from './inline';
import { TEXT_WIDTH } from './page';

/** The width of a small beam in pixels, 96 to the inch. */
const WIDTH = 168;

/**
 * A capacity with its level and, at the end of that line, itself as a small beam; below it what there is to
 * say. One paragraph, so that a heading above it stays with it: not every word processor keeps three together.
 */
export function levelOf(context: DocxContext, item: LevelItem): Paragraph {
  const { level, levelTitle, title, text, figure } = item;
  return new Paragraph({
    keepLines: true,
    spacing: { before: 120 },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      ...plainRuns(`${levelMark(level)} ${title}: `, { bold: true }),
      ...plainRuns(levelTitle),
      ...(figure ? small(context, title, figure) : []),
      new TextRun({ break: 1 }),
      ...runs(context, text),
    ],
  });
}

const small = (
  context: DocxContext,
  title: string,
  { drawing, alt }: NonNullable<LevelItem['figure']>,
) => [
  new TextRun({ children: [new Tab()] }),
  imageOf(context, drawing, { title, alt, width: WIDTH, weight: SMALL_WEIGHT }),
];
