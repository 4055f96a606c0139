import { levelIn } from '@/lib/model/answers/conditions';
import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { assume } from '@/lib/model/assumptions';
import type { AssessmentResult } from '@/lib/model/result';
import { endsOf, orNull, type Scored } from '@/lib/model/steps/score';
import { withScenario } from './scenario';

/**
 * The level if hires that are decided were there: they close a part of what is missed in hours, the smaller
 * the harder such posts are to fill (000¶36; case V10). A scenario; a hire decided is not today's capacity.
 *
 * @returns null when none is decided, or nobody knows.
 */
export function plannedHires(reading: AnswerReading, scored: Scored): AssessmentResult['planned'] {
  const { structure, answers, assumptions } = reading;
  const { question, ease, requirement } = structure.instrument.planned;
  const decided = levelIn(answers, question);
  const at = structure.position.get(ease);
  const planned = structure.requirements.find((one) => one.requirement.id === requirement);
  if (!decided || at === undefined || !planned) return null;
  const discount = assume(assumptions, 'plannedHireDiscount');
  // Ease is turned, so that its lowest end is the hardest vacancy.
  const easy = {
    best: reading.high[at]!,
    worst: reading.low[at]!,
    point: orNull(reading.point[at]!) ?? reading.low[at]!,
  };
  const { factors, ...result } = withScenario(reading, scored, {
    requirements: [requirement],
    share: (end) => (decided / TOP) * (1 - discount * (1 - easy[end] / TOP)),
    leavesOne: false,
  });
  const { id } = structure.factors[planned.factor]!.factor;
  const from = endsOf(scored, planned.factor);
  return { ...result, requirement, from, to: factors.find((one) => one.id === id)?.to ?? from };
}
