import type { Claim, Findings } from '@/lib/model/advice/findings';
import { CAPACITIES } from '@/lib/model/types';

/** Claim of the proposal beside the team's mean demand, per capacity. */
export function compareClaims({ reading, scored }: Pick<Findings, 'reading' | 'scored'>): Claim[] {
  const { structure, answers } = reading;
  return CAPACITIES.map((capacity, c) => {
    const question = structure.instrument.questions.find((q) => q.capacity === capacity);
    const answer = question && answers[question.id];
    let total = 0;
    let weights = 0;
    structure.factors.forEach(({ capacity: own, factor }, at) => {
      const demand = scored.point.demand[at]!;
      if (own !== c || Number.isNaN(demand)) return;
      total += factor.weight * demand;
      weights += factor.weight;
    });
    return {
      capacity,
      question: question?.id ?? null,
      central: typeof answer === 'number' ? 25 * answer : null,
      local: weights > 0 ? total / weights : null,
    };
  });
}
