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

/** Whether digitalization changes anything on this beam. */
export const hasAfter = (factors: BeamFactor[]): boolean =>
  factors.some(({ after, shortfall, added }) => added > 0 || after !== shortfall);
