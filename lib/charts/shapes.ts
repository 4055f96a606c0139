import type { Role, Shape } from './drawing';

type TextShape = Extract<Shape, { kind: 'text' }>;

/** A text, by default starting at x. */
export function textShape(
  role: Role,
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: TextShape['anchor'] = 'start',
): Shape {
  return { kind: 'text', role, x, y, text, anchor, size };
}

/** Lines of text under each other, from the first baseline. */
export function textBlock(
  role: Role,
  lines: string[],
  x: number,
  y: number,
  size: number,
  anchor: TextShape['anchor'] = 'start',
): Shape[] {
  return lines.map((line, at) => textShape(role, line, x, y + at * size * 1.25, size, anchor));
}

/** A rectangle between two corners, whichever comes first. */
export function box(role: Role, x1: number, y1: number, x2: number, y2: number): Shape {
  return {
    kind: 'rect',
    role,
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** A straight line. */
export function line(role: Role, x1: number, y1: number, x2: number, y2: number): Shape {
  return { kind: 'line', role, x1, y1, x2, y2 };
}

/** A circle. */
export function circle(role: Role, cx: number, cy: number, r: number): Shape {
  return { kind: 'circle', role, cx, cy, r };
}

/** A path; none when there is nothing to draw. */
export function path(role: Role, d: string | null): Shape[] {
  return d ? [{ kind: 'path', role, d }] : [];
}

/** A whisker between two heights at one x, with short ends. */
export function upright(role: Role, x: number, y1: number, y2: number): Shape[] {
  return [
    line(role, x, y1, x, y2),
    line(role, x - 3, y1, x + 3, y1),
    line(role, x - 3, y2, x + 3, y2),
  ];
}
