import { instrument } from '@/lib/instrument/instrument';
import type { Question, Requirement } from '@/lib/model/types';

/**
 * What a reference task asks of each requirement, in steps 0–4: of the questions of a requirement the
 * highest, or the lowest where that is how the requirement combines them. Requirements of which the profile
 * knows only a part are left out.
 */
export function profileOf(reference: string): Record<string, number> {
  const demand = instrument.referenceTasks.find(({ id }) => id === reference)?.demand ?? {};
  const profile: Record<string, number | undefined> = demand;
  return Object.fromEntries(
    instrument.factors.flatMap(({ requirements }) =>
      requirements.flatMap(({ id, demand: asked, combine }) => {
        const steps = asked.flatMap((question) => profile[question] ?? []);
        if (steps.length < asked.length) return [];
        const step = combine === 'min' ? Math.min(...steps) : Math.max(...steps);
        return [[id, step] as const];
      }),
    ),
  );
}

/** The questions that a side of a requirement is rated by. */
export const questionsOf = ({ demand, supply }: Requirement, side: 'demand' | 'supply'): Question[] =>
  (side === 'demand' ? demand : [supply]).flatMap(
    (id) => instrument.questions.find((question) => question.id === id) ?? [],
  );

/** The answer to a question that stands for a step 0–4 of its side. */
export const valueAt = ({ direction }: Pick<Question, 'direction'>, step: number): number =>
  direction === -1 ? 4 - step : step;
