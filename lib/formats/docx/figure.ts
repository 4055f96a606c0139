import { ImageRun, Paragraph } from 'docx';
import type { Drawing } from '@/lib/charts/drawing';
import { drawingSvg } from '@/lib/formats/figure/drawing-svg';
import type { FigureBlock } from '@/lib/report/types';
import type { DocxContext } from './context';
import { style } from './styles';

/** The width of a figure in pixels, 96 to the inch, and how much finer its image is. */
const WIDTH = 512;
const SCALE = 3;

interface ImageOptions {
  title: string;
  /** Text alternative of the drawing, with its numbers. */
  alt: string;
  width: number;
  weight?: number;
}

/** A drawing as an image with alternative text. */
export function imageOf(context: DocxContext, drawing: Drawing, options: ImageOptions): ImageRun {
  const { title, alt, width, weight } = options;
  const { png } = context.rasterize(drawingSvg(drawing, { weight }), width * SCALE);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: Math.round((width * drawing.height) / drawing.width) },
    altText: { name: `figure-${context.next('figure')}`, title, description: alt },
  });
}

/** A figure above its caption. */
export function figureOf(context: DocxContext, block: FigureBlock): Paragraph[] {
  const { drawing, caption, alt } = block;
  const image = imageOf(context, drawing, { title: caption, alt, width: WIDTH });
  return [
    new Paragraph({ style: style.figure, children: [image] }),
    new Paragraph({ style: 'Caption', text: caption }),
  ];
}
