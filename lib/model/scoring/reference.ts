import type { Scores } from './evaluate';
import type { Structure } from './structure';

/** The team's own demand rating beside the reference profile of its kind of task, 0–100. */
export interface ReferenceResult {
  task: string;
  factors: { id: string; reference: number; rated: number | null; difference: number | null }[];
}

/** Deviations from a reference profile; a positive difference means the team rates it heavier. */
export function compareWithReference(
  structure: Structure,
  scores: Scores,
  task: string | undefined,
): ReferenceResult | null {
  const reference = structure.instrument.referenceTasks.find(({ id }) => id === task);
  if (!reference) return null;
  return {
    task: reference.id,
    factors: structure.factors.flatMap(({ factor }, at) => {
      const expected = reference.demand[factor.id];
      if (expected === undefined) return [];
      const demand = scores.demand[at]!;
      const rated = Number.isNaN(demand) ? null : demand;
      return [
        {
          id: factor.id,
          reference: expected,
          rated,
          difference: rated === null ? null : rated - expected,
        },
      ];
    }),
  };
}
