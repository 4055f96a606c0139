import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Ends, Reading } from '@/lib/model/result';
import { endsOf, levelsOf, overallOf, type Scored, sameEnds } from '@/lib/model/steps/score';
import type { End } from './constraints';
import { missedAfter, stepsAfter } from './readings';

/** Something that is beside the level: which share (0–1) of which requirements it would take over. */
interface Scenario {
  /** Ids of requirements. */
  requirements: readonly string[];
  share: (end: End) => number;
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
  { requirements, share, leavesOne }: Scenario,
): ScenarioResult {
  const { structure } = reading;
  if (requirements.length === 0) return { ...overallOf(scored.levels), factors: [] };
  const at = (end: End) =>
    structure.factors.map((_, f) =>
      missedAfter(reading, f, end, (missed, r) => {
        const { id } = structure.requirements[r]!.requirement;
        const taken = requirements.includes(id) ? share(end) : 0;
        return leavesOne || taken < 1 ? stepsAfter(missed, 0, taken) : 0;
      }),
    );
  const [best, worst] = [Uint8Array.from(at('best')), Uint8Array.from(at('worst'))];
  const point = Float64Array.from(at('point'), (steps, f) =>
    Number.isNaN(scored.point[f]!) ? Number.NaN : steps,
  );
  const factors = structure.factors.flatMap(({ factor }, f) => {
    const from = endsOf(scored, f);
    const to = endsOf({ best, worst, point }, f);
    return sameEnds(from, to) ? [] : [{ id: factor.id, from, to }];
  });
  const levels = { best: levelsOf(reading, best), worst: levelsOf(reading, worst) };
  return { ...overallOf(levels), factors };
}
