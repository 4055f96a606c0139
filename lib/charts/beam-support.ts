import { type BeamFactor, isOpen } from './beam-factor';
import { type BeamLayout, depth } from './beam-layout';
import type { Shape } from './drawing';
import { duringMark, runningMark } from './marks';
import { box, upright } from './shapes';
import { MOST_STEPS, onScale, type StepEnds } from './steps';

/** The ground lies a little below the deepest sag, so that a support that misses everything still stands. */
const FOOT = 0.4;

/** How deep the ground lies under the level beam, in steps. */
export const GROUND = MOST_STEPS + FOOT;

/**
 * A support, as many steps short of the level beam as the factor misses. Without a point it is certain up
 * to the worst end, and open from there to the best.
 */
export function supportOf(layout: BeamLayout, { today }: BeamFactor, at: number): Shape[] {
  const x = layout.at[at] ?? 0;
  const half = layout.support / 2;
  const ground = depth(layout, GROUND);
  const post = (top: number) =>
    box('support', x - half, depth(layout, onScale(top)), x + half, ground);
  if (today.point !== null) return [post(today.point)];
  const [best, worst] = [onScale(today.best), onScale(today.worst)].map((steps) =>
    depth(layout, steps),
  ) as [number, number];
  return [box('unknown', x - half, best, x + half, worst), post(today.worst)];
}

/** Where the beam may lie over a support, from best to worst. */
export function rangeOf(layout: BeamLayout, { today }: BeamFactor, at: number): Shape[] {
  if (!isOpen(today)) return [];
  const x = layout.at[at] ?? 0;
  const half = layout.flat / 2;
  const [best, worst] = [depth(layout, onScale(today.best)), depth(layout, onScale(today.worst))];
  return [box('range', x - half, best, x + half, worst)];
}

/** The readings of an initiative on either side of the support: introduction left, once it runs right. */
export function readingsOf(
  layout: BeamLayout,
  { during, running }: BeamFactor,
  at: number,
): Shape[] {
  const x = layout.at[at] ?? 0;
  const aside = layout.flat * 0.38;
  const r = Math.min(6.5, layout.flat * 0.17);
  const reading = (
    ends: StepEnds | null,
    where: number,
    mark: (x: number, y: number, r: number) => Shape[],
  ): Shape[] =>
    ends === null
      ? []
      : [
          ...(isOpen(ends)
            ? upright(
                'whisker',
                where,
                depth(layout, onScale(ends.best)),
                depth(layout, onScale(ends.worst)),
              )
            : []),
          ...(ends.point === null ? [] : mark(where, depth(layout, onScale(ends.point)), r)),
        ];
  return [...reading(during, x - aside, duringMark), ...reading(running, x + aside, runningMark)];
}
