import type { Drawing } from '@/lib/charts/drawing';
import { ShapeElement } from './ShapeElement';

interface DrawingSvgProps {
  drawing: Drawing;
  /** Ids of the elements that name and describe the drawing; without a name it is decoration. */
  labelledBy?: string;
  describedBy?: string;
  /** Thinner lines, for a drawing in a table row. */
  small?: boolean;
}

/** A drawing on the screen, in the tokens of the page. */
export function DrawingSvg({ drawing, labelledBy, describedBy, small }: DrawingSvgProps) {
  const { width, height, shapes } = drawing;
  const named = labelledBy
    ? ({ role: 'img', 'aria-labelledby': labelledBy, 'aria-describedby': describedBy } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its caption, or hidden where it repeats a row.
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={small ? 'drawing drawing-small' : 'drawing'}
      {...named}
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place.
        <ShapeElement key={at} shape={shape} />
      ))}
    </svg>
  );
}
