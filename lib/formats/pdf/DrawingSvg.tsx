import { Children } from 'react';
import type { Drawing, Shape } from '@/lib/charts/drawing';
import { Circle, Line, Path, Rect, Svg, SvgText } from '@/lib/pdf';
import { FIGURE, type RoleStyle, roleStyles } from './theme';

interface DrawingSvgProps {
  drawing: Drawing;
  width?: number;
  /** Factor for the width of every line, for drawings that are small from the start. */
  weight?: number;
}

/** A drawing, somewhat narrower than the text. */
export const DrawingSvg = ({
  drawing: { width, height, shapes },
  width: shown = Math.min(FIGURE.width, (FIGURE.height * width) / height),
  weight = 1,
}: DrawingSvgProps) => (
  <Svg width={shown} height={(shown * height) / width} viewBox={`0 0 ${width} ${height}`}>
    {Children.toArray(shapes.map((shape) => shapeElement(shape, weighted(shape, weight))))}
  </Svg>
);

/** The look of a shape, its lines as heavy as the size of the drawing asks. */
function weighted({ role }: Shape, weight: number): RoleStyle {
  const { strokeWidth = 1, ...style } = roleStyles[role];
  return style.stroke === undefined ? style : { ...style, strokeWidth: strokeWidth * weight };
}

function shapeElement(shape: Shape, style: RoleStyle) {
  switch (shape.kind) {
    case 'path':
      return <Path d={shape.d} {...theme(style)} />;
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return <Line x1={x1} y1={y1} x2={x2} y2={y2} {...strokeOf(style)} />;
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      return <Rect x={x} y={y} width={width} height={height} {...theme(style)} />;
    }
    case 'circle':
      return <Circle cx={shape.cx} cy={shape.cy} r={shape.r} {...theme(style)} />;
    case 'text': {
      const { x, y, text, anchor, size } = shape;
      return (
        <SvgText
          x={x}
          y={y}
          fill={style.fill ?? '#000000'}
          textAnchor={anchor}
          style={{ fontSize: size, fontWeight: style.fontWeight ?? 400 }}
        >
          {text}
        </SvgText>
      );
    }
  }
}

const strokeOf = ({ stroke, strokeWidth, strokeDasharray }: RoleStyle) => ({
  ...(stroke ? { stroke, strokeWidth } : {}),
  ...(strokeDasharray ? { strokeDasharray } : {}),
});

const theme = (style: RoleStyle) => ({
  fill: style.fill ?? 'none',
  ...(style.fillOpacity === undefined ? {} : { fillOpacity: style.fillOpacity }),
  ...strokeOf(style),
});
