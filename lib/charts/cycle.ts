import type { Drawing, Role, Shape } from './drawing';
import { circle, textBlock } from './shapes';
import { charactersIn, wrapLabel } from './text';

/** The state of a station: not begun, done, or done again in a later round. */
export type StationState = 'open' | 'visited' | 'revisited';

/** A station of the cycle as the figure needs it. */
export interface CycleStation {
  id: string;
  label: string;
  state: StationState;
  /** What the team found there, in a few words. */
  finding?: string;
}

interface Ring {
  width: number;
  height: number;
  cx: number;
  cy: number;
  radius: number;
  size: number;
  /** Lines kept for a finding; none on a phone, where the text under the figure has them. */
  findingLines: number;
}

const WIDE: Ring = {
  width: 720,
  height: 320,
  cx: 360,
  cy: 160,
  radius: 118,
  size: 15,
  findingLines: 2,
};
const NARROW: Ring = {
  width: 340,
  height: 250,
  cx: 170,
  cy: 125,
  radius: 66,
  size: 15,
  findingLines: 0,
};
const DOT = 11;
/** Earlier rounds that still fit inside the ring. */
const MOST_ROUNDS = 3;

/**
 * The stations on a ring without a top: none stands at twelve o'clock, nothing points. Open stations
 * are hollow, visited ones filled, revisited ones ringed; earlier rounds are inner rings.
 */
export const cycle = (stations: CycleStation[], earlierRounds = 0): Drawing =>
  draw(WIDE, stations, earlierRounds);

/** The same ring for a phone, with the names only. */
export const cycleNarrow = (stations: CycleStation[], earlierRounds = 0): Drawing =>
  draw(NARROW, stations, earlierRounds);

function draw(ring: Ring, stations: CycleStation[], earlierRounds: number): Drawing {
  const rounds = Math.min(MOST_ROUNDS, Math.max(0, earlierRounds));
  const inner = Array.from({ length: rounds }, (_, at) =>
    circle('grid', ring.cx, ring.cy, ring.radius - (at + 1) * (ring.radius * 0.2)),
  );
  return {
    width: ring.width,
    height: ring.height,
    shapes: [
      ...inner,
      circle('round', ring.cx, ring.cy, ring.radius),
      ...stations.flatMap((station, at) => stationShapes(ring, station, at, stations.length)),
    ],
  };
}

const ROLES: Record<StationState, Role> = {
  open: 'stationOpen',
  visited: 'station',
  revisited: 'station',
};

function stationShapes(ring: Ring, station: CycleStation, at: number, count: number): Shape[] {
  const angle = ((at + 0.5) / count - 0.25) * 2 * Math.PI;
  // Rounded, because engines differ in the last digit of a cosine.
  const x = Math.round(ring.cx + ring.radius * Math.cos(angle));
  const y = Math.round(ring.cy + ring.radius * Math.sin(angle));
  const dot = circle(ROLES[station.state], x, y, DOT);
  const halo = station.state === 'revisited' ? [circle('stationRevisited', x, y, DOT + 5)] : [];
  return [...halo, dot, ...labelOf(ring, station, x, y)];
}

function labelOf(ring: Ring, { label, finding }: CycleStation, x: number, y: number): Shape[] {
  const right = x > ring.cx;
  const edge = x + (right ? DOT + 11 : -DOT - 11);
  const fits = charactersIn(right ? ring.width - edge - 4 : edge - 4, ring.size);
  const name = wrapLabel(label, fits, 3);
  const found = finding && ring.findingLines ? wrapLabel(finding, fits, ring.findingLines) : [];
  const leading = ring.size * 1.25;
  const rows = name.length + found.length - 1;
  // Above the middle a label grows upwards, below it downwards, so that it keeps clear of the ring.
  const upwards = 0.5 - Math.sign(Math.round(y - ring.cy)) / 2;
  const first = y + ring.size * 0.35 - upwards * rows * leading;
  const anchor = right ? 'start' : 'end';
  return [
    ...textBlock(found.length ? 'value' : 'label', name, edge, first, ring.size, anchor),
    ...textBlock('muted', found, edge, first + name.length * leading, ring.size, anchor),
  ];
}
