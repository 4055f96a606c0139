import type { AssessmentResult, CapacityId, FactorResult } from '@/lib/model';

/** A support of the beam: demand and supply of a factor. Scores 0–100, null unknown. */
export interface BeamFactor {
  id: string;
  label: string;
  demand: number | null;
  supply: number | null;
  shortfall: number | null;
  /** Lowest and highest possible shortfall. */
  bounds: [number, number] | null;
  /** The shortfall after digitalization. */
  after: number | null;
  /** Demand that digitalization adds. */
  added: number;
}

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

/** Whether digitalization changes anything on this beam. */
export const hasAfter = (factors: BeamFactor[]): boolean =>
  factors.some(({ after, shortfall, added }) => added > 0 || after !== shortfall);

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
