import type { BeamFactor } from './beam-factor';
import { type BeamLayout, depth } from './beam-layout';
import type { Shape } from './drawing';
import { box, line, textShape } from './shapes';

/** Height of an open load or support, whose real height is unknown. */
const OPEN = 50;

/**
 * What the task asks, standing on the beam and going down with it; what digitalization adds lies
 * on top.
 */
export function loadOf(layout: BeamLayout, factor: BeamFactor, at: number): Shape[] {
  const x = layout.at[at] ?? 0;
  const half = layout.load / 2;
  const foot = depth(layout, factor.shortfall ?? 0);
  const up = (points: number) => foot - points * layout.unit;
  if (factor.demand === null) return [box('unknown', x - half, foot, x + half, up(OPEN))];
  const top = up(factor.demand);
  const load = box('load', x - half, foot, x + half, top);
  if (factor.added <= 0) return [load];
  return [load, box('added', x - half, top, x + half, up(factor.demand + factor.added))];
}

/**
 * What the municipality has. Its foot stands as deep as the task asks, so that a support as high as
 * the demand holds the beam level; what is higher reaches into the ground.
 */
export function supportOf(layout: BeamLayout, factor: BeamFactor, at: number): Shape[] {
  const x = layout.at[at] ?? 0;
  const half = layout.support / 2;
  const { demand, supply, shortfall } = factor;
  if (demand === null || supply === null || shortfall === null) {
    return [box('unknown', x - half, layout.datum, x + half, depth(layout, demand ?? OPEN))];
  }
  const top = depth(layout, shortfall);
  const ground = depth(layout, demand);
  const deepest = depth(layout, Math.max(demand, supply));
  return [
    ...(ground > top ? [box('support', x - half, top, x + half, ground)] : []),
    ...(deepest > ground ? [box('headroom', x - half, ground, x + half, deepest)] : []),
    line('axis', x - layout.load / 2, ground, x + layout.load / 2, ground),
  ];
}

/** How far a support, or the depth it needs, reaches under the level beam, in points. */
export const reachOf = ({ demand, supply, bounds, after }: BeamFactor): number =>
  Math.max(demand ?? OPEN, supply ?? 0, bounds?.[1] ?? 0, after ?? 0);

/** How far a load rises above the level beam, in points. */
export const riseOf = (factor: BeamFactor): number => heightOf(factor) - (factor.shortfall ?? 0);

const heightOf = ({ demand, added }: BeamFactor): number => (demand ?? OPEN) + added;

/** The numbers on a support: what is asked above the load, what there is under the foot. */
export function numbersOf(
  layout: BeamLayout,
  factor: BeamFactor,
  at: number,
  size: number,
): Shape[] {
  const x = layout.at[at] ?? 0;
  const { demand, supply, added } = factor;
  const show = (value: number | null) => (value === null ? '?' : String(Math.round(value)));
  const asked = Math.round(added) > 0 ? `${show(demand)} + ${show(added)}` : show(demand);
  const foot = depth(layout, Math.max(demand ?? OPEN, supply ?? 0));
  return [
    textShape('muted', asked, x, depth(layout, -riseOf(factor)) - 6, size, 'middle'),
    textShape('value', show(supply), x, foot + size + 1, size, 'middle'),
  ];
}
