import type { Drawing, Shape } from './drawing';
import { textShape } from './shapes';
import { widthOf } from './text';

/** A mark with what it stands for. */
export interface LegendItem {
  /** Draws the mark with its middle here. */
  mark: (x: number, y: number) => Shape[];
  /** Width of the mark. */
  width: number;
  text: string;
}

const SIZE = 14;
const LINE = 22;
const SPACE = 20;

/** The marks of a chart with what they stand for, in as many lines as the width asks. */
export function legendOf(items: LegendItem[], left: number, right: number): Drawing {
  let x = left;
  let y = 12;
  const shapes = items.flatMap(({ mark, width, text }) => {
    const needed = width + 8 + widthOf(text, SIZE);
    if (x > left && x + needed > right) {
      x = left;
      y += LINE;
    }
    const drawn = [...mark(x + width / 2, y), textShape('label', text, x + width + 8, y + 5, SIZE)];
    x += needed + SPACE;
    return drawn;
  });
  return { width: right - left, height: items.length > 0 ? y + LINE - 8 : 0, shapes };
}
