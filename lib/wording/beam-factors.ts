import type { BeamFactor } from '@/lib/charts/beam-factor';
import type { AssessmentResult, FactorResult } from '@/lib/model/result';
import type { CapacityId } from '@/lib/model/types';

/** The supports of a capacity's beam; factors that left the capacity have none. */
export function beamFactors(
  { factors }: Pick<AssessmentResult, 'factors'>,
  capacity: CapacityId,
  label: (factor: string) => string,
): BeamFactor[] {
  return factors
    .filter((factor) => factor.capacity === capacity && !factor.left)
    .map((factor) => beamFactor(factor, label(factor.id)));
}

const beamFactor = (factor: FactorResult, label: string): BeamFactor => ({
  id: factor.id,
  label,
  demand: factor.demand,
  supply: factor.supply,
  shortfall: factor.shortfall,
  bounds: factor.bounds?.shortfall ?? null,
  after: factor.shortfallAfter,
  added: factor.addedDemand,
});
