import type { AnswerReading } from '@/lib/model/answers/reading';
import { KEY } from '@/lib/model/answers/structure';
import type { AssessmentResult } from '@/lib/model/result';

/**
 * Freedom the rules give, and what the municipality can use of it: no more than the profile and the
 * protected time for it carry, whatever the task asks (003§4.6.1; case V08). Steps 0–4.
 */
export function autonomyOf({
  structure,
  answers,
  point,
}: AnswerReading): AssessmentResult['autonomy'] {
  const answer = answers[KEY.formalAutonomy];
  const formal = typeof answer === 'number' ? answer : null;
  if (formal === null) return { formal, usable: null };
  const supplies = [KEY.profile, KEY.protectedTime].map(
    (id) => point[structure.position.get(id) ?? -1] ?? Number.NaN,
  );
  const known = supplies.filter((supply) => !Number.isNaN(supply));
  const least = Math.min(formal, ...known);
  // What is not known can only lower it, and nothing is lower than none.
  return { formal, usable: known.length === supplies.length || least === 0 ? least : null };
}
