import type { BeamFactor } from './beam-factor';
import { type BeamLayout, depth, layOutBeam } from './beam-layout';
import { beamLine, shortfallArea } from './beam-line';
import type { Drawing, Shape } from './drawing';
import { box, circle, line } from './shapes';

const FRAME = { width: 120, gutter: [2, 2] as [number, number], datum: 5, unit: 0.19, widest: 12 };
const FLOOR = 27;

/**
 * A beam small enough for a table row: the same order and the same sag. `highlight` marks the
 * support that the row is about.
 */
export function beamMini(factors: BeamFactor[], highlight?: string): Drawing {
  const layout = layOutBeam(factors.length, FRAME);
  const [left, right] = layout.ends;
  return {
    width: FRAME.width,
    height: 28,
    shapes: [
      line('datum', left, layout.datum, right, layout.datum),
      ...shortfallArea(layout, factors),
      ...factors.flatMap((factor, at) => postOf(layout, factor, at, highlight)),
      ...beamLine(layout, factors),
    ],
  };
}

function postOf(layout: BeamLayout, factor: BeamFactor, at: number, highlight?: string): Shape[] {
  const x = layout.at[at] ?? 0;
  const half = highlight === factor.id ? 3 : 1;
  if (factor.shortfall === null) return [circle('unknown', x, 16, 3.5)];
  const role = highlight === undefined || highlight === factor.id ? 'support' : 'headroom';
  return [box(role, x - half, depth(layout, factor.shortfall), x + half, FLOOR)];
}
