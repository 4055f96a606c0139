import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { assume } from '@/lib/model/assumptions';
import type { AssessmentResult } from '@/lib/model/result';
import { endsOf, type Scored } from '@/lib/model/steps/score';
import { stepsAt } from './constraints';
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
  const share = (end: 'best' | 'worst' | 'point') => {
    const easy =
      end === 'best'
        ? reading.high[easeAt]!
        : end === 'point' && !Number.isNaN(reading.point[easeAt]!)
          ? reading.point[easeAt]!
          : stepsAt(reading, easeAt, 'best');
    return (decided / TOP) * (1 - discount * (1 - easy / TOP));
  };
  const { factor } = structure.requirements[at]!;
  const { id } = structure.factors[factor]!.factor;
  const { factors, ...result } = withScenario(reading, scored, {
    requirements: [requirement],
    share: { best: share('best'), worst: share('worst'), point: share('point') },
    leavesOne: false,
  });
  const from = endsOf(scored, factor);
  return { ...result, requirement, from, to: factors.find((one) => one.id === id)?.to ?? from };
}
