import type { Draw, Scores } from '@/lib/model/scoring/evaluate';
import type { Parameters } from '@/lib/model/scoring/parameters';
import { ABSENT_STATE, type Reading } from '@/lib/model/scoring/reading';
import type { ConstraintStructure, FactorStructure } from '@/lib/model/scoring/structure';
import { CAPACITIES } from '@/lib/model/types';

const FINANCIAL = CAPACITIES.indexOf('financial');

/**
 * What still binds per constraint, 0–1: severity times a number for who resolves it (method page,
 * "Digitalization: relief and load").
 */
export function bindings(
  reading: Reading,
  draw: Draw,
  parameters: Parameters,
  result: number[],
): void {
  const { constraints } = reading.structure;
  for (let c = 0; c < constraints.length; c++) {
    const constraint = constraints[c]!;
    const severity = severityOf(reading, draw, parameters, constraint);
    result[c] = severity === 0 ? 0 : severity * ownership(reading, draw, parameters, constraint);
  }
}

function severityOf(
  reading: Reading,
  draw: Draw,
  parameters: Parameters,
  constraint: ConstraintStructure,
): number {
  if (reading.state[constraint.severity] === ABSENT_STATE) return 0;
  const rated = draw.values[constraint.severity]! / 100;
  return constraint.needsAudit && !draw.audited
    ? Math.max(rated, parameters.unauditedSecurity)
    : rated;
}

function ownership(
  reading: Reading,
  draw: Draw,
  parameters: Parameters,
  constraint: ConstraintStructure,
): number {
  const table = parameters.binding[constraint.reach];
  const { owner } = constraint;
  if (!draw.end) return table[draw.values[owner]!] ?? table[0]!;
  const better = draw.end === 'best' ? Math.min : Math.max;
  let result = table[reading.low[owner]!]!;
  for (let o = reading.low[owner]!; o <= reading.high[owner]!; o++)
    result = better(result, table[o]!);
  return result;
}

/**
 * Savings need a workable volume and lasting money: below either they count for less or not at all
 * (source 000 ¶47; test case V12).
 */
export function savingsBinding(
  reading: Reading,
  draw: Draw,
  { savingsVolumeShortfall }: Parameters,
  volumeDemand: number,
  volumeShortfall: number,
): number {
  const { volume, subsidy } = reading.structure;
  const leaves = reading.left[volume] === 1;
  const scale = leaves
    ? 0
    : Number.isNaN(volumeDemand) || Number.isNaN(volumeShortfall)
      ? 1
      : Math.min(1, volumeShortfall / savingsVolumeShortfall);
  const money =
    subsidy < 0 || reading.state[subsidy] === ABSENT_STATE ? 0 : draw.values[subsidy]! / 100;
  return Math.max(scale, money);
}

/** Expected relief κ·a, and what the conditions support: κ·a·(1 − the worst binding constraint). */
export function relieve(
  structure: FactorStructure,
  draw: Draw,
  parameters: Parameters,
  scores: Scores,
  at: number,
  savings: number,
): void {
  if (!draw.construct) {
    scores.expected[at] = 0;
    scores.supported[at] = 0;
    return;
  }
  let strongest = 0;
  for (const affordance of structure.affordances) {
    if (affordance.needsTopMaturity && !draw.topMaturity) continue;
    const value = draw.values[affordance.at]!;
    if (value > strongest) strongest = value;
  }
  let worst = structure.capacity === FINANCIAL ? savings : 0;
  for (const constraint of structure.constraints) {
    const binding = scores.binding[constraint]!;
    if (binding > worst) worst = binding;
  }
  const expected = parameters.kappa[structure.capacity]! * (strongest / 100);
  scores.expected[at] = expected;
  scores.supported[at] = expected * (1 - worst);
}

/** Demand that the digital initiative itself adds to a factor, 0 to the assumed maximum. */
export function addedDemand(
  structure: FactorStructure,
  draw: Draw,
  { addedDemandMax }: Parameters,
): number {
  let share = 0;
  for (const item of structure.added) {
    const value = draw.values[item.at]!;
    if (!Number.isNaN(value)) share += (item.weight * value) / 100;
  }
  return addedDemandMax * Math.min(1, share);
}
