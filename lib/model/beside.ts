import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { KEY } from '@/lib/model/answers/structure';
import type { AssessmentResult } from '@/lib/model/result';
import type { Scored } from '@/lib/model/steps/score';

/** The flag that says from how many steps on a factor that the proposal leaves out is named (model §5). */
const DIFFERENCE = 'central-local-difference';

/**
 * Factors for which the proposal provides means, and those it leaves out although they fall clearly short:
 * beside each other, never averaged (000¶59; case V29).
 */
export function providedFor(
  { structure, answers }: AnswerReading,
  { point, best }: Scored,
): AssessmentResult['provided'] {
  const answer = answers[KEY.provided];
  if (!Array.isArray(answer)) return { factors: null, missing: [] };
  const ids = structure.factors.map(({ factor }) => factor.id);
  const { steps = TOP } =
    structure.instrument.flags.find(({ id }) => id === DIFFERENCE)?.thresholds ?? {};
  const short = (f: number) => (Number.isNaN(point[f]!) ? best[f]! : point[f]!) >= steps;
  return {
    factors: ids.filter((id) => answer.includes(id)),
    missing: ids.filter((id, f) => !answer.includes(id) && short(f)),
  };
}

/** The team's own demand answers beside the reference profile of its kind of task; positive is rated heavier. */
export function referenceFor(
  { structure, point, costs }: AnswerReading,
  task: string | undefined,
): AssessmentResult['reference'] {
  const reference = structure.instrument.referenceTasks.find(({ id }) => id === task);
  if (!reference) return null;
  return {
    task: reference.id,
    questions: structure.scored.flatMap(({ id, factors }, at) => {
      const expected = reference.demand[id];
      // What the cost table says is no rating of the team's.
      if (expected === undefined || (costs?.band && id === KEY.promised)) return [];
      const rated = Number.isNaN(point[at]!) ? null : point[at]!;
      return [
        {
          question: id,
          factor: factors[0]?.id ?? '',
          reference: expected,
          rated,
          difference: rated === null ? null : rated - expected,
        },
      ];
    }),
  };
}
