import type { BeamFactor } from './beam-factor';
import { type BeamLayout, depth, layOutBeam } from './beam-layout';
import { beamLine, shortfallArea } from './beam-line';
import type { Drawing, Shape } from './drawing';
import { box, line } from './shapes';
import { MOST_STEPS, onScale } from './steps';

const FRAME = { width: 120, gutter: [2, 2] as [number, number], datum: 4, unit: 4.6, widest: 12 };
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

/** A support; a dashed one where its height is not known. */
function postOf(
  layout: BeamLayout,
  { id, today }: BeamFactor,
  at: number,
  highlight?: string,
): Shape[] {
  const x = layout.at[at] ?? 0;
  const half = highlight === id ? 3 : 1;
  const top = depth(layout, onScale(today.point ?? today.best));
  if (today.point === null)
    return [box('unknown', x - half - 1, top, x + half + 1, depth(layout, MOST_STEPS))];
  return [box('support', x - half, top, x + half, FLOOR)];
}
