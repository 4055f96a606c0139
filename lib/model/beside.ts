import { levelIn } from '@/lib/model/answers/conditions';
import { TOP } from '@/lib/model/answers/interval';
import { KEY } from '@/lib/model/answers/keys';
import { type AnswerReading, promisedIn } from '@/lib/model/answers/reading';
import type { AssessmentResult } from '@/lib/model/result';
import { byPoint, endsOf, orNull, type Scored } from '@/lib/model/steps/score';

/** The flag that says from how many steps on a factor that the proposal leaves out is named (model §5). */
const DIFFERENCE = 'central-local-difference';

/**
 * Factors for which the proposal provides means, and those it leaves out although they fall clearly short:
 * beside each other, never averaged (000¶59; case V29).
 */
export function providedFor(
  { structure, answers }: AnswerReading,
  scored: Scored,
): AssessmentResult['provided'] {
  const answer = answers[KEY.provided];
  if (!Array.isArray(answer)) return { factors: null, missing: [] };
  const ids = structure.factors.map(({ factor }) => factor.id);
  const { steps = TOP } =
    structure.instrument.flags.find(({ id }) => id === DIFFERENCE)?.thresholds ?? {};
  const short = (f: number) => byPoint(endsOf(scored, f), 'best') >= steps;
  return {
    factors: ids.filter((id) => answer.includes(id)),
    missing: ids.filter((id, f) => !answer.includes(id) && short(f)),
  };
}

/** The team's own demand answers beside the reference profile of its kind of task; positive is rated heavier. */
export function referenceFor(
  reading: AnswerReading,
  task: string | undefined,
): AssessmentResult['reference'] {
  const { structure, point } = reading;
  const reference = structure.instrument.referenceTasks.find(({ id }) => id === task);
  if (!reference) return null;
  return {
    task: reference.id,
    questions: structure.scored.flatMap(({ id, factors }, at) => {
      const expected = reference.demand[id];
      // What the cost table says is no rating of the team's.
      if (expected === undefined || promisedIn(reading, id)) return [];
      const rated = orNull(point[at]!);
      const difference = rated === null ? null : rated - expected;
      return [
        { question: id, factor: factors[0]?.id ?? '', reference: expected, rated, difference },
      ];
    }),
  };
}

/**
 * Freedom the rules give, and what the municipality can use of it: no more than the profile and the
 * protected time for it carry, whatever the task asks (003§4.6.1; case V08). Steps 0–4.
 */
export function autonomyOf({
  structure,
  answers,
  point,
}: AnswerReading): AssessmentResult['autonomy'] {
  const formal = levelIn(answers, KEY.formalAutonomy);
  if (formal === null) return { formal, usable: null };
  const supplies = [KEY.profile, KEY.protectedTime].map((id) =>
    orNull(point[structure.position.get(id) ?? -1] ?? Number.NaN),
  );
  // What is not known can only lower it, and nothing is lower than none.
  const least = Math.min(formal, ...supplies.map((supply) => supply ?? TOP));
  return { formal, usable: supplies.includes(null) && least > 0 ? null : least };
}
