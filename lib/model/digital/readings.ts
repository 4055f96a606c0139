import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { type FactorStructure, KEY } from '@/lib/model/answers/structure';
import { assume, kappa } from '@/lib/model/assumptions';
import { differenceAt, whole } from '@/lib/model/steps/missing';
import { CAPACITIES, type LoadReading, READINGS } from '@/lib/model/types';
import { bindings, type End, stepsAt } from './constraints';

const FINANCIAL = CAPACITIES.indexOf('financial');

/** What digitalization does to a factor at one end (model §4). */
export interface DigitalFactor {
  /** Shares 0–1 of a shortfall: κ·a, and what the conditions leave of it. */
  expected: number;
  supported: number;
  /** Steps it adds, 0 to the assumed most. */
  load: Record<LoadReading, number>;
  /** Whole steps missed during introduction and once it runs. */
  steps: Record<LoadReading, number>;
}

/**
 * The two digital readings of every factor at one end. While it is not known whether there is an initiative
 * at all, the best end is the lighter of with and without it and the worst the heavier.
 */
export function digitalReading(reading: AnswerReading, end: End): DigitalFactor[] {
  const without = () => reading.structure.factors.map((_, f) => untouched(reading, f, end));
  if (reading.construct === 'no') return without();
  const withIt = touched(reading, end);
  if (reading.construct === 'yes') return withIt;
  const pick = end === 'best' ? Math.min : Math.max;
  return without().map((own, f) => {
    const other = withIt[f]!;
    return {
      ...other,
      steps: {
        during: pick(own.steps.during, other.steps.during),
        running: pick(own.steps.running, other.steps.running),
      },
    };
  });
}

function untouched(reading: AnswerReading, f: number, end: End): DigitalFactor {
  const today = Math.max(
    ...reading.structure.factors[f]!.requirements.map((r) => whole(missedIn(reading, f, r, end))),
  );
  return {
    expected: 0,
    supported: 0,
    load: { during: 0, running: 0 },
    steps: { during: today, running: today },
  };
}

/** Steps a requirement is exceeded at an end, −4…4; without a point, at the worst. */
function missedAt(
  { structure, low, high, point, cap }: AnswerReading,
  r: number,
  end: End,
): number {
  if (end === 'best') return differenceAt(structure, r, low, high, cap);
  const given = end === 'point' ? differenceAt(structure, r, point, point, cap) : Number.NaN;
  return Number.isNaN(given) ? differenceAt(structure, r, high, low, cap) : given;
}

/**
 * Steps a requirement of a factor is exceeded at an end. At the point, one that has none counts at its best
 * end where another requirement of the factor has a point, as it does today.
 */
export function missedIn(reading: AnswerReading, f: number, r: number, end: End): number {
  const { structure, point, cap } = reading;
  if (end !== 'point') return missedAt(reading, r, end);
  const hasPoint = (one: number) => !Number.isNaN(differenceAt(structure, one, point, point, cap));
  if (hasPoint(r)) return missedAt(reading, r, end);
  return missedAt(reading, r, structure.factors[f]!.requirements.some(hasPoint) ? 'best' : 'worst');
}

function touched(reading: AnswerReading, end: End): DigitalFactor[] {
  const binding = bindings(reading, end);
  const savings = savingsBinding(reading, end);
  return reading.structure.factors.map((factor, f) => {
    const relief = reliefOf(reading, factor, binding, savings, end);
    const load = {
      during: loadOf(reading, factor, 'during', end),
      running: loadOf(reading, factor, 'running', end),
    };
    const steps = { during: 0, running: 0 };
    for (const r of factor.requirements) {
      const missed = missedIn(reading, f, r, end);
      for (const kind of READINGS) {
        const added = factor.loads.some((one) => one.requirement === r && one.reading === kind)
          ? load[kind]
          : 0;
        const relieved = kind === 'running' ? relief.supported : 0;
        steps[kind] = Math.max(steps[kind], stepsAfter(missed, added, relieved));
      }
    }
    return { ...relief, load, steps };
  });
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
  const loaded = whole(today + load);
  // Six decimals: 0.1 × 10 is a whole step, whatever a floating point says.
  const relieved = Math.floor(share * Math.max(0, today) + 1e-6);
  const least = today >= 1 ? 1 : 0;
  // Clipped last: else four missed with a load would end lighter than three.
  return Math.min(TOP, Math.max(least, loaded - relieved));
}

/**
 * Savings need a workable volume and lasting money: below either they count for less or not at all
 * (000¶47; case V12).
 */
function savingsBinding(reading: AnswerReading, end: End): number {
  const { structure, assumptions } = reading;
  const volume = structure.factorPosition.get(KEY.volume);
  const short =
    volume === undefined
      ? 0
      : Math.max(
          0,
          ...structure.factors[volume]!.requirements.map((r) => missedAt(reading, r, end)),
        );
  const scale = Math.min(1, short / assume(assumptions, 'savingsVolumeSteps'));
  const money = structure.subsidy < 0 ? 0 : stepsAt(reading, structure.subsidy, end) / TOP;
  return Math.max(scale, money);
}

/**
 * Expected relief κ·a from the strongest affordance that was rated; supported is what the worst binding
 * constraint leaves of it, and nothing while the initiative is only an idea.
 */
function reliefOf(
  reading: AnswerReading,
  factor: FactorStructure,
  binding: readonly number[],
  savings: number,
  end: End,
): Pick<DigitalFactor, 'expected' | 'supported'> {
  const strongest = Math.max(
    0,
    ...factor.affordances.map((affordance) => strengthOf(reading, affordance, end)),
  );
  const worst = Math.max(
    factor.capacity === FINANCIAL ? savings : 0,
    ...factor.constraints.map((c) => binding[c]!),
  );
  const expected = kappa(reading.assumptions, CAPACITIES[factor.capacity]!) * (strongest / TOP);
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
  return end === 'best' ? high[at]! : end === 'worst' ? low[at]! : point[at]!;
}

/** Steps that the initiative adds to a factor in a reading, at most as many as assumed. */
function loadOf(
  reading: AnswerReading,
  { loads }: FactorStructure,
  kind: LoadReading,
  end: End,
): number {
  const most = assume(reading.assumptions, 'loadMost');
  const share = loads
    .filter((load) => load.reading === kind)
    .reduce((sum, { at }) => sum + stepsAt(reading, at, end) / TOP, 0);
  return most * Math.min(1, share);
}
