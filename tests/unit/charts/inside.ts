import type { Drawing, Shape } from '@/lib/charts/drawing';

function extent(shape: Shape): [number, number][] {
  switch (shape.kind) {
    case 'line':
      return [
        [shape.x1, shape.y1],
        [shape.x2, shape.y2],
      ];
    case 'rect':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
    case 'circle':
      return [
        [shape.cx - shape.r, shape.cy - shape.r],
        [shape.cx + shape.r, shape.cy + shape.r],
      ];
    case 'text':
      return [[shape.x, shape.y]];
    case 'path':
      return pathPoints(shape.d);
  }
}

/** The points that a path of absolute commands names, control points included. */
export function pathPoints(d: string): [number, number][] {
  const numbers = (d.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, at) => [
    numbers[2 * at] ?? Number.NaN,
    numbers[2 * at + 1] ?? Number.NaN,
  ]);
}

/** The shapes that reach outside the frame or hold no number; none in a sound drawing. */
export function strays({ width, height, shapes }: Drawing): Shape[] {
  const slack = 0.2;
  return shapes.filter((shape) =>
    extent(shape).some(
      ([x, y]) => !(x >= -slack && x <= width + slack && y >= -slack && y <= height + slack),
    ),
  );
}
