import { addedDemand, bindings, relieve, savingsBinding } from '@/lib/model/digital/relief';
import { CAPACITIES } from '@/lib/model/types';
import { gapOf } from './gap';
import type { Parameters } from './parameters';
import type { Reading } from './reading';
import { demandOf, hiringHardness, supplyOf, withPlannedHires } from './sides';

/**
 * One reading of the answers, as numbers: what each scored question is taken to be.
 * `NaN` means: takes no part (not applicable, hidden, or unknown where only known items count).
 */
export interface Draw {
  values: Float64Array;
  construct: boolean;
  audited: boolean;
  topMaturity: boolean;
  /** Coverage of the cost by promised money, 0–100, or NaN without a cost table. */
  coverage: number;
  /** Which end unknown choices fall to: decides owners drawn from a range. */
  end: 'best' | 'worst' | null;
}

/** Scores of one draw. Arrays run over factors, or over CAPACITIES. NaN: cannot be known. */
export interface Scores {
  demand: number[];
  supply: number[];
  shortfall: number[];
  expected: number[];
  supported: number[];
  added: number[];
  after: number[];
  gap: number[];
  gapAfter: number[];
  /** What still binds, 0–1, per constraint. */
  binding: number[];
}

/** Limits that a score is held within. */
export interface Limits {
  demand: [number[], number[]];
  supply: [number[], number[]];
}

/**
 * Computes factors, capacities and relief by digitalization for one draw: the formulas of the method page,
 * "From answers to shortfalls" and "Digitalization". Does not round, and allocates nothing but the result.
 */
export function evaluate(
  reading: Reading,
  draw: Draw,
  parameters: Parameters,
  limits?: Limits,
): Scores {
  const { factors, constraints, hiring, volume } = reading.structure;
  const n = factors.length;
  const scores = emptyScores(n, constraints.length);
  const { demand, supply, shortfall, added, after } = scores;

  for (let f = 0; f < n; f++) {
    demand[f] = demandOf(reading, draw, parameters, f);
    supply[f] = supplyOf(reading, draw, parameters, f);
    if (limits) demand[f] = hold(demand[f]!, limits.demand, f);
  }
  const dependence = reading.left[hiring] ? 0 : demand[hiring]!;
  const hardness = hiringHardness(dependence, supply[hiring]!);
  for (let f = 0; f < n; f++) {
    const credit = factors[f]!.credit;
    if (credit >= 0)
      supply[f] = withPlannedHires(supply[f]!, draw.values[credit]!, hardness, parameters);
    if (limits) supply[f] = hold(supply[f]!, limits.supply, f);
    shortfall[f] = Math.max(0, demand[f]! - supply[f]!);
  }

  bindings(reading, draw, parameters, scores.binding);
  const savings = savingsBinding(reading, draw, parameters, demand[volume]!, shortfall[volume]!);
  for (let f = 0; f < n; f++) {
    const factor = factors[f]!;
    relieve(factor, draw, parameters, scores, f, savings);
    added[f] = draw.construct ? addedDemand(factor, draw, parameters) : 0;
    const remaining = demand[f]! + added[f]! - supply[f]! - scores.supported[f]! * shortfall[f]!;
    after[f] = Math.min(100, Math.max(0, remaining));
  }

  for (let c = 0; c < CAPACITIES.length; c++) {
    scores.gap[c] = gapOf(reading, shortfall, c, parameters, draw.end);
    scores.gapAfter[c] = gapOf(reading, after, c, parameters, draw.end);
  }
  return scores;
}

// Plain arrays: for so few numbers they are made several times faster than typed ones.
const blank = (length: number): number[] => new Array<number>(length).fill(Number.NaN);

const emptyScores = (factors: number, constraints: number): Scores => ({
  demand: blank(factors),
  supply: blank(factors),
  shortfall: blank(factors),
  expected: blank(factors),
  supported: blank(factors),
  added: blank(factors),
  after: blank(factors),
  gap: blank(CAPACITIES.length),
  gapAfter: blank(CAPACITIES.length),
  binding: blank(constraints),
});

const hold = (value: number, [low, high]: [number[], number[]], at: number): number =>
  Number.isNaN(value) ? value : Math.min(high[at]!, Math.max(low[at]!, value));
