type Point = readonly [x: number, y: number];

/** Which way the lines of a hatching run. */
export type HatchAngle = 'rising' | 'falling' | 'upright';

const DIRECTION: Record<HatchAngle, Point> = {
  rising: [Math.SQRT1_2, -Math.SQRT1_2],
  falling: [Math.SQRT1_2, Math.SQRT1_2],
  upright: [0, 1],
};

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Parallel lines within an area, as the data of a path. Lines, and not a fill of the renderer, so that they
 * are the same on the screen, in the PDF and in an image.
 * @param rings - closed lines; what lies within two of them is a hole.
 * @param spacing - between two lines.
 */
export function hatch(
  rings: readonly (readonly Point[])[],
  spacing: number,
  angle: HatchAngle = 'rising',
): string {
  const [dx, dy] = DIRECTION[angle];
  // Along a line, and across the lines.
  const turned = rings.map((ring) =>
    ring.map(([x, y]): Point => [x * dx + y * dy, y * dx - x * dy]),
  );
  const crossings = new Map<number, number[]>();
  for (const ring of turned) {
    ring.forEach(([u1, v1], at) => {
      const [u2, v2] = ring[(at + 1) % ring.length] as Point;
      const [low, high] = [Math.min(v1, v2), Math.max(v1, v2)];
      // Half open, so that a corner is crossed once.
      for (let line = Math.ceil(low / spacing); line * spacing < high; line += 1) {
        const u = u1 + ((u2 - u1) * (line * spacing - v1)) / (v2 - v1);
        const found = crossings.get(line);
        if (found) found.push(u);
        else crossings.set(line, [u]);
      }
    });
  }
  const place = (u: number, v: number) => `${round(u * dx - v * dy)},${round(u * dy + v * dx)}`;
  let data = '';
  for (const [line, found] of crossings) {
    found.sort((a, b) => a - b);
    for (let at = 0; at + 1 < found.length; at += 2) {
      const v = line * spacing;
      data += `M${place(found[at] as number, v)}L${place(found[at + 1] as number, v)}`;
    }
  }
  return data;
}

/** The corners of a rectangle, to be hatched. */
export const corners = (x1: number, y1: number, x2: number, y2: number): [number, number][] => [
  [x1, y1],
  [x2, y1],
  [x2, y2],
  [x1, y2],
];
