import type { AnswerReading } from '@/lib/model/answers/reading';
import type { RequirementStructure } from '@/lib/model/answers/structure';
import type { Ends, Reading } from '@/lib/model/result';
import { overallAt, readingOf } from '@/lib/model/steps/levels';
import type { Scored } from '@/lib/model/steps/score';
import { endsOf } from '@/lib/model/steps/score';
import type { End } from './constraints';
import { missedIn, stepsAfter } from './readings';

/** Something that is beside the level: which share (0–1) of which requirements it would take over. */
export interface Scenario {
  /** Ids of requirements. */
  requirements: readonly string[];
  share: Record<End, number>;
  /** Whether a step that is missed today stays missed in part, as with pooling. */
  leavesOne: boolean;
}

/** The reading with a scenario, and the factors that it changes, in whole steps. */
export interface ScenarioResult extends Reading {
  factors: { id: string; from: Ends; to: Ends }[];
}

export function withScenario(
  reading: AnswerReading,
  scored: Scored,
  scenario: Scenario,
): ScenarioResult {
  const { structure } = reading;
  const at = (end: End) =>
    structure.factors.map(({ requirements }, f) =>
      Math.max(
        ...requirements.map((r) =>
          stepsWith(scenario, end, structure.requirements[r]!, missedIn(reading, f, r, end)),
        ),
      ),
    );
  const best = Uint8Array.from(at('best'));
  const worst = Uint8Array.from(at('worst'));
  const point = Float64Array.from(at('point'), (steps, f) =>
    Number.isNaN(scored.point[f]!) ? Number.NaN : steps,
  );
  const factors = structure.factors.flatMap(({ factor }, f) => {
    const from = endsOf(scored, f);
    const to = endsOf({ best, worst, point }, f);
    const same = from.best === to.best && from.worst === to.worst && from.point === to.point;
    return same ? [] : [{ id: factor.id, from, to }];
  });
  return {
    ...readingOf(overallAt(structure, 'default', best), overallAt(structure, 'default', worst)),
    factors,
  };
}

function stepsWith(
  scenario: Scenario,
  end: End,
  { requirement }: RequirementStructure,
  missed: number,
): number {
  const share = scenario.requirements.includes(requirement.id) ? scenario.share[end] : 0;
  return scenario.leavesOne || share < 1 ? stepsAfter(missed, 0, share) : 0;
}
