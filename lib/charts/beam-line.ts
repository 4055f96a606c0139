import { area, curveMonotoneX, line } from 'd3-shape';
import type { BeamFactor } from './beam-factor';
import { type BeamLayout, depth } from './beam-layout';
import type { Shape } from './drawing';
import { path } from './shapes';

interface Point {
  x: number;
  depth: number;
}

/**
 * The beam lies flat over each support and is held level at both ends, unless it is unknown what the
 * nearest support does.
 */
function pointsOf(layout: BeamLayout, factors: BeamFactor[]): (Point | null)[] {
  const depths = factors.map(({ today }) => today.point);
  const end = (x: number, nearest: number | null | undefined) =>
    typeof nearest === 'number' ? { x, depth: 0 } : null;
  return [
    end(layout.ends[0], depths[0]),
    ...depths.flatMap((steps, at) =>
      [-0.5, 0.5].map((side) =>
        steps === null ? null : { x: (layout.at[at] ?? 0) + side * layout.flat, depth: steps },
      ),
    ),
    end(layout.ends[1], depths.at(-1)),
  ];
}

const known = (point: Point | null): point is Point => point !== null;

const curve = (layout: BeamLayout, points: (Point | null)[]): string | null =>
  line<Point | null>()
    .defined(known)
    .x((point) => point?.x ?? 0)
    .y((point) => depth(layout, point?.depth ?? 0))
    .curve(curveMonotoneX)
    .digits(1)(points);

/** The line of the beam; open over supports of which something is not known. */
export function beamLine(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  const points = pointsOf(layout, factors);
  const gaps = points.some((point) => !point) ? curve(layout, points.filter(known)) : null;
  return [...path('unknown', gaps), ...path('beam', curve(layout, points))];
}

/** What the beam falls below its level. */
export function shortfallArea(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  if (!factors.some(({ today }) => (today.point ?? 0) > 0)) return [];
  return path(
    'shortfall',
    area<Point | null>()
      .defined(known)
      .x((point) => point?.x ?? 0)
      .y0(layout.datum)
      .y1((point) => depth(layout, point?.depth ?? 0))
      .curve(curveMonotoneX)
      .digits(1)(pointsOf(layout, factors)),
  );
}
