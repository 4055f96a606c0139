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
  const decided = answers[question];
  const easeAt = structure.position.get(ease);
  const at = structure.requirements.findIndex((one) => one.requirement.id === requirement);
  if (typeof decided !== 'number' || decided === 0 || easeAt === undefined || at < 0) return null;
  const discount = assume(assumptions, 'plannedHireDiscount');
  // Ease is turned, so that its lowest end is the hardest vacancy.
  const [hardest, easiest] = [reading.low[easeAt]!, reading.high[easeAt]!];
  const share = (easy: number) => (decided / TOP) * (1 - discount * (1 - easy / TOP));
  const { factor } = structure.requirements[at]!;
  const { id } = structure.factors[factor]!.factor;
  const { factors, ...result } = withScenario(reading, scored, {
    requirements: [requirement],
    share: {
      best: share(easiest),
      worst: share(hardest),
      point: share(orNull(reading.point[easeAt]!) ?? hardest),
    },
    leavesOne: false,
  });
  const from = endsOf(scored, factor);
  return { ...result, requirement, from, to: factors.find((one) => one.id === id)?.to ?? from };
}
