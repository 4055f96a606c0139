import type { Assumptions } from '@/lib/model/assumptions';
import { extremeDraw, pointDraw } from '@/lib/model/uncertainty/draw';
import { evaluate, type Scores } from './evaluate';
import { type Parameters, parametersOf } from './parameters';
import { type Reading, UNKNOWN_STATE } from './reading';

/** The score of an assessment with the exact ends of what unknown answers leave open. */
export interface Scored {
  parameters: Parameters;
  point: Scores;
  best: Scores;
  worst: Scores;
}

/**
 * Scores a reading at given assumptions, with exact bounds: everything a score depends on pushes it
 * one way only, so the bounds are the scores at two corners. Computed, not sampled.
 */
export function score(reading: Reading, assumptions: Assumptions): Scored {
  const parameters = parametersOf(reading.structure, assumptions);
  if (isSettled(reading)) {
    const point = evaluate(reading, pointDraw(reading), parameters);
    return { parameters, point, best: point, worst: point };
  }
  const best = extreme(reading, parameters, 'best');
  const worst = extreme(reading, parameters, 'worst');
  const point = evaluate(reading, pointDraw(reading), parameters, {
    demand: [best.demand, worst.demand],
    supply: [worst.supply, best.supply],
  });
  between(point.gap, best.gap, worst.gap);
  between(point.gapAfter, best.gapAfter, worst.gapAfter);
  return { parameters, point, best, worst };
}

/** The scores at one corner: every score as good, or as bad, as what is unknown allows. */
function extreme(reading: Reading, parameters: Parameters, end: 'best' | 'worst'): Scores {
  const pick = end === 'best' ? Math.min : Math.max;
  const draw = extremeDraw(reading, end);
  const [scores, ...others] = undecided(reading).map((one) => evaluate(one, draw, parameters));
  for (const other of others) merge(scores!, other, end);
  if (reading.construct === 'unknown') {
    // The initiative may also not come: then nothing is relieved and nothing added.
    pairwise(scores!.after, scores!.shortfall, pick);
    pairwise(scores!.gapAfter, scores!.gap, pick);
  }
  return scores!;
}

/**
 * Two factors reach beyond themselves: dependence on new profiles decides what planned hires count
 * for, and workable volume what savings count for. While it is open whether they apply, the corner is
 * looked for with and without each.
 */
function undecided(reading: Reading): Reading[] {
  const { hiring, volume } = reading.structure;
  return [hiring, volume].reduce<Reading[]>(
    (readings, factor) =>
      factor >= 0 && reading.mayLeave[factor]
        ? readings.flatMap((one) => [settle(one, factor, 0), settle(one, factor, 1)])
        : readings,
    [reading],
  );
}

function settle(reading: Reading, factor: number, left: 0 | 1): Reading {
  const settled = {
    ...reading,
    left: Uint8Array.from(reading.left),
    mayLeave: Uint8Array.from(reading.mayLeave),
  };
  settled.left[factor] = left;
  settled.mayLeave[factor] = 0;
  return settled;
}

function merge(into: Scores, other: Scores, end: 'best' | 'worst'): void {
  const pick = end === 'best' ? Math.min : Math.max;
  const opposite = end === 'best' ? Math.max : Math.min;
  for (const key of ['demand', 'shortfall', 'after', 'gap', 'gapAfter'] as const) {
    pairwise(into[key], other[key], pick);
  }
  pairwise(into.supply, other.supply, opposite);
}

/** Nothing is unknown or disputed: the bounds equal the score. */
function isSettled({ state, low, high, construct, audited, topMaturity, costs }: Reading): boolean {
  if (construct === 'unknown' || audited === 'unknown' || topMaturity === 'unknown') return false;
  if (costs && costs.coverage.low < costs.coverage.high) return false;
  for (let at = 0; at < state.length; at++) {
    if (state[at] === UNKNOWN_STATE || low[at]! < high[at]!) return false;
  }
  return true;
}

function pairwise(target: number[], other: number[], pick: (a: number, b: number) => number) {
  for (let i = 0; i < target.length; i++) {
    if (Number.isNaN(target[i]!)) target[i] = other[i]!;
    else if (!Number.isNaN(other[i]!)) target[i] = pick(target[i]!, other[i]!);
  }
}

function between(target: number[], low: number[], high: number[]) {
  for (let i = 0; i < target.length; i++) {
    if (!Number.isNaN(target[i]!)) target[i] = Math.min(high[i]!, Math.max(low[i]!, target[i]!));
  }
}
