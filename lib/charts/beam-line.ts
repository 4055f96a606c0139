import { area, curveMonotoneX, line } from 'd3-shape';
import type { BeamFactor } from './beam-factor';
import { type BeamLayout, depth } from './beam-layout';
import type { Shape } from './drawing';
import { path } from './shapes';

interface Point {
  x: number;
  low: number;
  high: number;
}

type Span = [number, number] | null;

/**
 * The beam lies flat under each load and is held level at both ends, unless it is unknown what the
 * nearest support does.
 */
function pointsOf(layout: BeamLayout, spans: Span[]): (Point | null)[] {
  const end = (x: number, nearest: Span | undefined) => (nearest ? { x, low: 0, high: 0 } : null);
  return [
    end(layout.ends[0], spans[0]),
    ...spans.flatMap((span, at) =>
      [-0.5, 0.5].map((side) =>
        span ? { x: (layout.at[at] ?? 0) + side * layout.load, low: span[0], high: span[1] } : null,
      ),
    ),
    end(layout.ends[1], spans.at(-1)),
  ];
}

const single = (value: number | null): Span => (value === null ? null : [value, value]);
const known = (point: Point | null): point is Point => point !== null;

function curve(layout: BeamLayout, points: (Point | null)[]): string | null {
  return line<Point | null>()
    .defined(known)
    .x((point) => point?.x ?? 0)
    .y((point) => depth(layout, point?.low ?? 0))
    .curve(curveMonotoneX)
    .digits(1)(points);
}

/** The line of the beam; open over supports without a rating. */
export function beamLine(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  const points = pointsOf(
    layout,
    factors.map(({ shortfall }) => single(shortfall)),
  );
  const gaps = points.some((point) => !point) ? curve(layout, points.filter(known)) : null;
  return [...path('unknown', gaps), ...path('beam', curve(layout, points))];
}

/** The beam after digitalization. */
export function afterLine(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  const spans = factors.map(({ after }) => single(after));
  return path('after', curve(layout, pointsOf(layout, spans)));
}

/** Everywhere the beam may lie, given what is unknown. */
export function boundsBand(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  return path(
    'bounds',
    between(
      layout,
      pointsOf(
        layout,
        factors.map(({ bounds }) => bounds),
      ),
    ),
  );
}

/** What the beam falls below its level. */
export function shortfallArea(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  if (!factors.some(({ shortfall }) => (shortfall ?? 0) > 0)) return [];
  const spans = factors.map(({ shortfall }): Span => (shortfall === null ? null : [0, shortfall]));
  return path('shortfall', between(layout, pointsOf(layout, spans)));
}

function between(layout: BeamLayout, points: (Point | null)[]): string | null {
  return area<Point | null>()
    .defined(known)
    .x((point) => point?.x ?? 0)
    .y0((point) => depth(layout, point?.low ?? 0))
    .y1((point) => depth(layout, point?.high ?? 0))
    .curve(curveMonotoneX)
    .digits(1)(points);
}
