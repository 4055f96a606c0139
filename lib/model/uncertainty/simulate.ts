import type { Assumptions } from '@/lib/model/assumptions';
import { assume } from '@/lib/model/assumptions';
import { type Draw, evaluate } from '@/lib/model/scoring/evaluate';
import { levelOf, overallLevel } from '@/lib/model/scoring/levels';
import { parametersOf } from '@/lib/model/scoring/parameters';
import { ABSENT_STATE, KNOWN_STATE, type Reading } from '@/lib/model/scoring/reading';
import type { KnownVerdictLevel, VerdictLevel } from '@/lib/model/types';
import { CAPACITIES, OWNERS } from '@/lib/model/types';
import { pointDraw } from './draw';

/** A seeded generator of numbers in [0, 1): the same seed gives the same sequence (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a gap spreads over the runs: 0–100, and shares (0–1) of runs per level. */
export interface Stability {
  p5: number;
  p50: number;
  p95: number;
  levels: Record<KnownVerdictLevel, number>;
}

export interface Simulation {
  runs: number;
  seed: number;
  capacities: Stability[];
  /** Shares (0–1) of runs per overall level. */
  overall: Record<KnownVerdictLevel, number>;
}

const nothing = (): Record<KnownVerdictLevel, number> => ({
  carries: 0,
  conditions: 0,
  strengthen: 0,
});

/**
 * Scores the assessment `runs` times with unknown answers drawn from their whole scale, known ones
 * moved as far as the stated confidence and the spread in the team allow, and every assumption and
 * weight drawn from its range. Seeded: the same input gives the same result. A supplement to the
 * bounds, not a replacement (method page, "Bounds and simulation").
 */
export function simulate(
  reading: Reading,
  assumptions: Assumptions,
  confidence: Record<string, number>,
  { runs, seed }: { runs: number; seed: number },
): Simulation {
  const random = seeded(seed);
  const base = pointDraw(reading);
  const trust = trustOf(reading, assumptions, confidence);
  const gaps = CAPACITIES.map(() => new Float64Array(runs));
  const levels = CAPACITIES.map(nothing);
  const overall = nothing();

  for (let run = 0; run < runs; run++) {
    const varied = varyAssumptions(reading, assumptions, random);
    const draw = drawAnswers(reading, base, trust, random);
    const { gap } = evaluate(reading, draw, varyWeights(reading, varied, random));
    const known: VerdictLevel[] = [];
    for (let c = 0; c < CAPACITIES.length; c++) {
      const value = gap[c]!;
      gaps[c]![run] = value;
      if (Number.isNaN(value)) continue;
      const level = levelOf(value, varied);
      levels[c]![level] += 1 / runs;
      known.push(level);
    }
    const decided = overallLevel(known);
    if (decided !== 'unknown') overall[decided] += 1 / runs;
  }

  return {
    runs,
    seed,
    capacities: gaps.map((values, c) => ({ ...percentiles(values), levels: levels[c]! })),
    overall,
  };
}

/** Probability (0–1) that a known answer stays as it is, per scored question. */
function trustOf(
  { structure }: Reading,
  assumptions: Assumptions,
  confidence: Record<string, number>,
): Float64Array {
  const fallback = assume(assumptions, 'defaultConfidence');
  return Float64Array.from(structure.scored, ({ id }) => confidence[id] ?? fallback);
}

function varyAssumptions(
  { structure }: Reading,
  assumptions: Assumptions,
  random: () => number,
): Assumptions {
  const varied: Record<string, number> = { ...assumptions };
  for (const { id, range } of structure.instrument.assumptions) {
    varied[id] = range[0] + random() * (range[1] - range[0]);
  }
  return varied;
}

function varyWeights({ structure }: Reading, assumptions: Assumptions, random: () => number) {
  const parameters = parametersOf(structure, assumptions);
  const distribution = assume(assumptions, 'weightVariation');
  const vary = () => 1 + distribution * (2 * random() - 1);
  for (let f = 0; f < parameters.factorWeights.length; f++) parameters.factorWeights[f]! *= vary();
  for (let i = 0; i < parameters.itemWeights.length; i++) parameters.itemWeights[i]! *= vary();
  return parameters;
}

const anywhere = (random: () => number): number => 25 * Math.floor(5 * random());

function drawAnswers(
  { structure, state, value, low, high, costs }: Reading,
  base: Draw,
  trust: Float64Array,
  random: () => number,
): Draw {
  const values = new Float64Array(base.values);
  for (let at = 0; at < values.length; at++) {
    if (state[at] === ABSENT_STATE) continue;
    const isOwner = structure.scored[at]!.side === 'owner';
    if (state[at] !== KNOWN_STATE) {
      values[at] = isOwner ? Math.floor(OWNERS.length * random()) : anywhere(random);
    } else if (low[at]! < high[at]!) {
      values[at] = low[at]! + random() * (high[at]! - low[at]!);
      if (isOwner) values[at] = Math.round(values[at]!);
    } else if (!isOwner && random() > trust[at]!) {
      const step = random() < 0.5 ? -25 : 25;
      values[at] = Math.min(100, Math.max(0, value[at]! + step));
    }
  }
  const coverage = costs
    ? costs.coverage.low + random() * (costs.coverage.high - costs.coverage.low)
    : Number.NaN;
  return { ...base, values, coverage };
}

function percentiles(values: Float64Array): { p5: number; p50: number; p95: number } {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}
