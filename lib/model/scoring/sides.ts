import type { Draw } from './evaluate';
import { extremeMean, type Share } from './means';
import type { Parameters } from './parameters';
import { KNOWN_STATE, type Reading } from './reading';

/** Whether the cost table, rather than a rating, determines this factor. */
const isCosted = (reading: Reading, factor: number): boolean =>
  factor === reading.structure.funding && reading.costs !== null;

/** The demand on a factor, 0–100: the weighted mean of its items in this draw. */
export function demandOf(reading: Reading, draw: Draw, parameters: Parameters, at: number): number {
  if (isCosted(reading, at)) return reading.left[at] ? Number.NaN : 100;
  const share = reading.norm === 'executor' ? parameters.executorShare : 1;
  let open: Share[] | null = null;
  let total = 0;
  let weights = 0;
  for (const item of reading.structure.factors[at]!.demand) {
    const raw = draw.values[item.at]!;
    if (Number.isNaN(raw)) continue;
    const value = item.strategic ? raw * share : raw;
    const weight = item.weight * parameters.itemWeights[item.at]!;
    // An unknown item may turn out not to apply: in the bounds it can leave the mean.
    if (draw.end && item.mayNotApply && reading.state[item.at] !== KNOWN_STATE) {
      open ??= [];
      open.push({ value, weight });
      continue;
    }
    total += weight * value;
    weights += weight;
  }
  if (open && draw.end) return extremeMean(total, weights, open, draw.end);
  return weights > 0 ? total / weights : Number.NaN;
}

/** What the municipality has for a factor, 0–100; a limiting pair counts as the lower of the two. */
export function supplyOf(reading: Reading, draw: Draw, parameters: Parameters, at: number): number {
  if (isCosted(reading, at) && !Number.isNaN(draw.coverage)) return draw.coverage;
  let total = 0;
  let weights = 0;
  for (const part of reading.structure.factors[at]!.supply) {
    let lowest = Number.NaN;
    for (const member of part.members) {
      const value = draw.values[member]!;
      if (!Number.isNaN(value) && !(lowest <= value)) lowest = value;
    }
    if (Number.isNaN(lowest)) continue;
    const weight = part.weight * parameters.itemWeights[part.members[0]!]!;
    total += weight * lowest;
    weights += weight;
  }
  return weights > 0 ? total / weights : Number.NaN;
}

/** 0–1: how hard the extra profiles are to hire. What is not known counts as hard. */
export const hiringHardness = (demand: number, supply: number): number =>
  ((Number.isNaN(demand) ? 100 : demand) + 100 - (Number.isNaN(supply) ? 0 : supply)) / 200;

/** Planned hires add to supply, at a discount that grows with the dependence on new profiles (case V10). */
export function withPlannedHires(
  supply: number,
  planned: number,
  hardness: number,
  { plannedHireCredit, plannedHireDiscount }: Parameters,
): number {
  if (Number.isNaN(planned)) return supply;
  const credit = plannedHireCredit * (planned / 100) * (1 - plannedHireDiscount * hardness);
  return Math.min(100, supply + credit);
}
