import type { Drawing, Role, Shape } from './drawing';
import { stationMark } from './marks';
import { circle, textBlock } from './shapes';
import { charactersIn, wrapLabel } from './text';

/** The state of a station: not begun or not looked at again, done (the same as before), or changed since. */
export type StationState = 'open' | 'visited' | 'changed';

/** A station of the cycle as the figure needs it. */
export interface CycleStation {
  id: string;
  label: string;
  state: StationState;
  /** What the team found there, in a few words. */
  finding?: string;
  /** That the next round should enter here, and why, in a few words. */
  reenter?: string;
}

interface Ring {
  width: number;
  height: number;
  cx: number;
  cy: number;
  radius: number;
  size: number;
  /** Lines kept for a finding and a reason; none on a phone, where the table has them. */
  lines: number;
}

const WIDE: Ring = {
  width: 720,
  height: 400,
  cx: 360,
  cy: 200,
  radius: 118,
  size: 15,
  lines: 2,
};
/** Lower where the stations have nothing but their names. */
const NAMED: Ring = { ...WIDE, height: 320, cy: 160 };
const NARROW: Ring = {
  width: 340,
  height: 250,
  cx: 170,
  cy: 125,
  radius: 66,
  size: 15,
  lines: 0,
};
const MARK = 12;
/** Earlier rounds that still fit inside the ring. */
const MOST_ROUNDS = 3;

/**
 * The stations on a ring without a top: none stands at twelve o'clock, nothing points. Open stations
 * are hollow, visited ones filled, changed ones have a second outline; where the next round should enter
 * a ring lies around the station; earlier rounds are inner rings.
 */
export const cycle = (stations: CycleStation[], earlierRounds = 0): Drawing =>
  draw(WIDE, stations, earlierRounds);

/** The same ring for a phone, with the names only. */
export const cycleNarrow = (stations: CycleStation[], earlierRounds = 0): Drawing =>
  draw(NARROW, stations, earlierRounds);

function draw(ring: Ring, stations: CycleStation[], earlierRounds: number): Drawing {
  const rounds = Math.min(MOST_ROUNDS, Math.max(0, earlierRounds));
  const named = ring.lines > 0 && stations.every(({ finding, reenter }) => !finding && !reenter);
  const used = named ? NAMED : ring;
  const { width, height, cx, cy, radius } = used;
  return {
    width,
    height,
    shapes: [
      ...Array.from({ length: rounds }, (_, at) =>
        circle('grid', cx, cy, radius - (at + 1) * (radius * 0.2)),
      ),
      circle('round', cx, cy, radius),
      ...stations.flatMap((station, at) => stationShapes(used, station, at, stations.length)),
    ],
  };
}

const ROLES: Record<StationState, Role> = {
  open: 'stationOpen',
  visited: 'station',
  changed: 'station',
};

function stationShapes(ring: Ring, station: CycleStation, at: number, count: number): Shape[] {
  const angle = ((at + 0.5) / count - 0.25) * 2 * Math.PI;
  // Rounded, because engines differ in the last digit of a cosine.
  const x = Math.round(ring.cx + ring.radius * Math.cos(angle));
  const y = Math.round(ring.cy + ring.radius * Math.sin(angle));
  return [
    ...(station.reenter ? [circle('reenter', x, y, MARK + 9)] : []),
    ...(station.state === 'changed' ? stationMark('stationChanged', x, y, MARK + 5) : []),
    ...stationMark(ROLES[station.state], x, y, MARK),
    ...labelOf(ring, station, x, y),
  ];
}

function labelOf(
  ring: Ring,
  { label, finding, reenter }: CycleStation,
  x: number,
  y: number,
): Shape[] {
  const right = x > ring.cx;
  const beside = MARK + (reenter ? 16 : 12);
  const edge = x + (right ? beside : -beside);
  const fits = charactersIn(right ? ring.width - edge - 4 : edge - 4, ring.size);
  const name = wrapLabel(label, fits, ring.lines ? 2 : 3);
  const said = (text: string | undefined) =>
    text && ring.lines ? wrapLabel(text, fits, ring.lines) : [];
  const found = said(finding);
  const why = said(reenter);
  const leading = ring.size * 1.25;
  const rows = name.length + found.length + why.length - 1;
  // Above the middle a label grows upwards, below it downwards, so that it keeps clear of the ring.
  const upwards = 0.5 - Math.sign(Math.round(y - ring.cy)) / 2;
  const first = y + ring.size * 0.35 - upwards * rows * leading;
  const anchor = right ? 'start' : 'end';
  const after = first + name.length * leading;
  return [
    ...textBlock(rows > name.length - 1 ? 'value' : 'label', name, edge, first, ring.size, anchor),
    ...textBlock('muted', found, edge, after, ring.size, anchor),
    ...textBlock('label', why, edge, after + found.length * leading, ring.size, anchor),
  ];
}
