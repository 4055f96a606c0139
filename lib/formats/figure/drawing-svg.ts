import type { Drawing, Shape } from '@/lib/charts/drawing';
import { element, emptyElement, escapeMarkup } from '@/lib/formats/shared/markup';
import { type RoleStyle, roleStyles, TYPEFACE } from '@/lib/formats/shared/theme';

/** The weight of lines in a drawing as small as those beside a text. */
export const SMALL_WEIGHT = 0.3;

/** How a drawing is named for who cannot see it. */
export interface DrawingNames {
  /** Unique in the document it stands in. */
  id: string;
  title: string;
  description: string;
}

interface DrawingOptions {
  names?: DrawingNames;
  /** Factor for the width of every line, for drawings that are small from the start. */
  weight?: number;
}

/**
 * A drawing as SVG in print colours, without reference to anything outside it. With `names` it is an
 * image with a title and a description; without, the document around it has to give those.
 */
export function drawingSvg(
  { width, height, shapes }: Drawing,
  { names, weight = 1 }: DrawingOptions = {},
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': `'${TYPEFACE.name}', ${TYPEFACE.substitute}, sans-serif`,
  };
  const drawn = shapes.map((shape) => shapeMarkup(shape, weighted(shape, weight))).join('');
  if (!names) return element('svg', attributes, drawn);
  const { id, title, description } = names;
  return element(
    'svg',
    { ...attributes, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` },
    [
      element('title', { id: `${id}-title` }, escapeMarkup(title)),
      element('desc', { id: `${id}-desc` }, escapeMarkup(description)),
      drawn,
    ].join(''),
  );
}

/** The look of a shape, its lines as heavy as the size of the drawing asks. */
function weighted({ role }: Shape, weight: number): RoleStyle {
  const { strokeWidth = 1, ...style } = roleStyles[role];
  return style.stroke === undefined ? style : { ...style, strokeWidth: strokeWidth * weight };
}

function shapeMarkup(shape: Shape, style: RoleStyle): string {
  switch (shape.kind) {
    case 'path':
      return emptyElement('path', { d: shape.d, ...theme(style) });
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return emptyElement('line', { x1, y1, x2, y2, ...strokeOf(style) });
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      return emptyElement('rect', { x, y, width, height, ...theme(style) });
    }
    case 'circle': {
      const { cx, cy, r } = shape;
      return emptyElement('circle', { cx, cy, r, ...theme(style) });
    }
    case 'text': {
      const { x, y, text, anchor, size } = shape;
      return element(
        'text',
        {
          x,
          y,
          fill: style.fill,
          'text-anchor': anchor,
          'font-size': size,
          'font-weight': style.fontWeight,
        },
        escapeMarkup(text),
      );
    }
  }
}

const strokeOf = ({ stroke, strokeWidth, strokeDasharray }: RoleStyle) =>
  stroke ? { stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': strokeDasharray } : {};

const theme = (style: RoleStyle) => ({
  fill: style.fill ?? 'none',
  'fill-opacity': style.fillOpacity,
  ...strokeOf(style),
});
