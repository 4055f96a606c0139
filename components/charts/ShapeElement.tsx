import type { Shape } from '@/lib/charts/drawing';

/** One shape of a drawing as an SVG element. */
export function ShapeElement({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return <path data-role={shape.role} d={shape.d} />;
    case 'line': {
      const { role, x1, y1, x2, y2 } = shape;
      return <line data-role={role} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case 'rect': {
      const { role, x, y, width, height } = shape;
      return <rect data-role={role} x={x} y={y} width={width} height={height} />;
    }
    case 'circle':
      return <circle data-role={shape.role} cx={shape.cx} cy={shape.cy} r={shape.r} />;
    case 'text': {
      const { role, x, y, anchor, size, text } = shape;
      return (
        <text data-role={role} x={x} y={y} textAnchor={anchor} fontSize={size}>
          {text}
        </text>
      );
    }
  }
}
