import { Paragraph } from 'docx';
import { SMALL_WEIGHT } from '@/lib/formats/figure/drawing-svg';
import { levelMark } from '@/lib/formats/shared/theme';
import type { LevelItem } from '@/lib/report/types';
import type { DocxContext } from './context';
import { imageOf } from './figure';
import { plainRuns, runs } from './inline';
import { style } from './styles';

/** The width of a small beam in pixels, 96 to the inch. */
const WIDTH = 168;

/** A capacity with its level, itself as a small beam, and what there is to say about it. */
export function levelOf(context: DocxContext, item: LevelItem): Paragraph[] {
  const { level, levelTitle, title, text, figure } = item;
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 0 },
      children: [
        ...plainRuns(`${levelMark(level)} ${title}: `, { bold: true }),
        ...plainRuns(levelTitle),
      ],
    }),
    ...(figure ? [small(context, title, figure)] : []),
    new Paragraph({ children: runs(context, text) }),
  ];
}

const small = (
  context: DocxContext,
  title: string,
  { drawing, alt }: NonNullable<LevelItem['figure']>,
): Paragraph =>
  new Paragraph({
    style: style.figure,
    spacing: { before: 40 },
    children: [imageOf(context, drawing, { title, alt, width: WIDTH, weight: SMALL_WEIGHT })],
  });
