import { TOP } from '@/lib/model/answers/interval';
import { KEY } from '@/lib/model/answers/keys';
import type { AnswerReading } from '@/lib/model/answers/reading';
import type { FactorStructure } from '@/lib/model/answers/structure';
import { assume, kappa } from '@/lib/model/assumptions';
import { differenceAt, whole } from '@/lib/model/steps/missing';
import { CAPACITIES, type LoadReading } from '@/lib/model/types';
import { bindings, type End, stepsAt } from './constraints';

const FINANCIAL = CAPACITIES.indexOf('financial');

/** What an initiative does to a factor at one end (model §4). */
interface DigitalEffect {
  /** Shares 0–1 of a shortfall: κ·a, and what the conditions leave of it. */
  expected: number;
  supported: number;
  /** Steps it adds, 0 to the assumed most. */
  load: Record<LoadReading, number>;
}

export interface DigitalFactor extends DigitalEffect {
  /** Whole steps missed during introduction and once it runs. */
  steps: Record<LoadReading, number>;
}

/** The two digital readings of every factor, per end. */
export type DigitalEnds = Record<End, DigitalFactor[]>;

/** Each end is worked out when it is first asked for: of many bodies most ends never are. */
export function digitalEnds(reading: AnswerReading): DigitalEnds {
  const known: Partial<DigitalEnds> = {};
  const at = (end: End) => {
    known[end] ??= digitalReading(reading, end);
    return known[end];
  };
  return {
    get best() {
      return at('best');
    },
    get worst() {
      return at('worst');
    },
    get point() {
      return at('point');
    },
  };
}

const NO_EFFECT: DigitalEffect = { expected: 0, supported: 0, load: { during: 0, running: 0 } };

/**
 * The two digital readings of every factor at one end. While it is not known whether there is an initiative
 * at all, the best end is the lighter of with and without it and the worst the heavier.
 */
export function digitalReading(reading: AnswerReading, end: End): DigitalFactor[] {
  const { structure, construct } = reading;
  const binding = bindings(reading, end);
  const savings = savingsBinding(reading, end);
  const pick = end === 'best' ? Math.min : Math.max;
  return structure.factors.map((factor, f) => {
    if (construct === 'no') return { ...NO_EFFECT, steps: stepsWithout(reading, f, end) };
    const effect = {
      ...reliefOf(reading, factor, binding, savings, end),
      load: {
        during: loadOf(reading, factor, 'during', end),
        running: loadOf(reading, factor, 'running', end),
      },
    };
    const steps = stepsWith(reading, f, end, effect);
    if (construct === 'yes') return { ...effect, steps };
    const without = stepsWithout(reading, f, end);
    return {
      ...effect,
      steps: {
        during: pick(without.during, steps.during),
        running: pick(without.running, steps.running),
      },
    };
  });
}

/** Without an initiative both readings are today's. */
function stepsWithout(reading: AnswerReading, f: number, end: End): DigitalFactor['steps'] {
  const steps = missedAfter(reading, f, end, (missed) => stepsAfter(missed, 0, 0));
  return { during: steps, running: steps };
}

function stepsWith(
  reading: AnswerReading,
  f: number,
  end: End,
  { load, supported }: DigitalEffect,
): DigitalFactor['steps'] {
  const { loads } = reading.structure.factors[f]!;
  const after = (kind: LoadReading, relief: number) =>
    missedAfter(reading, f, end, (missed, r) => {
      const bites = loads.some((one) => one.requirement === r && one.reading === kind);
      return stepsAfter(missed, bites ? load[kind] : 0, relief);
    });
  return { during: after('during', 0), running: after('running', supported) };
}

/**
 * Whole steps that a factor misses at an end once something is done about its requirements, each with its
 * signed steps −4…4. At the point, a requirement that has none counts at its best end where another of the
 * factor has a point, as it does today, and at its worst end otherwise.
 */
export function missedAfter(
  reading: AnswerReading,
  f: number,
  end: End,
  after: (missed: number, r: number) => number,
): number {
  const { requirements } = reading.structure.factors[f]!;
  const points = end === 'point' ? requirements.map((r) => missedAt(reading, r, end)) : [];
  const otherwise = points.some((missed) => !Number.isNaN(missed)) ? 'best' : 'worst';
  return requirements.reduce((most, r, i) => {
    const point = points[i] ?? Number.NaN;
    const missed = Number.isNaN(point)
      ? missedAt(reading, r, end === 'point' ? otherwise : end)
      : point;
    return Math.max(most, after(missed, r));
  }, 0);
}

/** Signed steps −4…4 by which a requirement is exceeded at an end; NaN where there is no point. */
function missedAt(
  { structure, low, high, point, cap }: AnswerReading,
  r: number,
  end: End,
): number {
  if (end === 'point') return differenceAt(structure, r, point, point, cap);
  return end === 'best'
    ? differenceAt(structure, r, low, high, cap)
    : differenceAt(structure, r, high, low, cap);
}

/**
 * Whole steps missed after a load and a relief. Relief counts in whole steps only, and what misses a step
 * today misses one afterwards (model §4.6).
 *
 * @param missed Signed steps, −4…4.
 * @param share Share 0–1 of the shortfall that is taken over.
 */
export function stepsAfter(missed: number, load: number, share: number): number {
  // Whole first, as today: the half step of a team's median must not end lighter than the step below it.
  const today = Math.floor(missed + 0.5);
  // Six decimals: 0.1 × 10 is a whole step, whatever a floating point says.
  const relieved = Math.floor(share * Math.max(0, today) + 1e-6);
  const least = today >= 1 ? 1 : 0;
  // Clipped last: else four missed with a load would end lighter than three.
  return Math.min(TOP, Math.max(least, whole(today + load) - relieved));
}

/**
 * Savings need a workable volume and lasting money: below either they count for less or not at all
 * (000¶47; case V12). A volume that nobody knows counts at its worst, also at the point.
 */
function savingsBinding(reading: AnswerReading, end: End): number {
  const { structure, assumptions } = reading;
  const volume = structure.factorPosition.get(KEY.volume);
  const requirements = volume === undefined ? [] : structure.factors[volume]!.requirements;
  const short = requirements.map((r) => {
    const missed = missedAt(reading, r, end);
    return Number.isNaN(missed) ? missedAt(reading, r, 'worst') : missed;
  });
  const scale = Math.min(1, Math.max(0, ...short) / assume(assumptions, 'savingsVolumeSteps'));
  const money = structure.subsidy < 0 ? 0 : stepsAt(reading, structure.subsidy, end) / TOP;
  return Math.max(scale, money);
}

/**
 * Expected relief κ·a from the strongest affordance that was rated; supported is what the worst binding
 * constraint leaves of it, and nothing while the initiative is only an idea.
 */
function reliefOf(
  reading: AnswerReading,
  { affordances, capacity, constraints }: FactorStructure,
  binding: readonly number[],
  savings: number,
  end: End,
): Pick<DigitalEffect, 'expected' | 'supported'> {
  const strongest = Math.max(0, ...affordances.map((one) => strengthOf(reading, one, end)));
  const worst = Math.max(
    capacity === FINANCIAL ? savings : 0,
    ...constraints.map((c) => binding[c]!),
  );
  const expected = kappa(reading.assumptions, CAPACITIES[capacity]!) * (strongest / TOP);
  const idea = reading.idea === 'yes' || (reading.idea === 'unknown' && end !== 'best');
  return { expected, supported: idea ? 0 : expected * Math.max(0, 1 - worst) };
}

/** Steps of an affordance at an end; not rated counts for nothing. */
function strengthOf(
  { low, high, point, topMaturity }: AnswerReading,
  { at, needsTopMaturity }: FactorStructure['affordances'][number],
  end: End,
): number {
  if (Number.isNaN(point[at]!)) return 0;
  const proven = topMaturity === 'yes' || (topMaturity === 'unknown' && end === 'best');
  if (needsTopMaturity && !proven) return 0;
  return { best: high, worst: low, point }[end][at]!;
}

/** Steps that the initiative adds to a factor in a reading, at most as many as assumed. */
function loadOf(
  reading: AnswerReading,
  { loads }: FactorStructure,
  kind: LoadReading,
  end: End,
): number {
  const share = loads
    .filter((load) => load.reading === kind)
    .reduce((sum, { at }) => sum + stepsAt(reading, at, end) / TOP, 0);
  return assume(reading.assumptions, 'loadMost') * Math.min(1, share);
}
