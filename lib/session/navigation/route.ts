import type { Draft } from '@/lib/draft/draft';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { hidden } from '@/lib/model/answers/conditions';
import type { Given } from '@/lib/navigation/given';
import { buildRoute, type FormId } from '@/lib/navigation/pages';

/** The pages of the present instrument. */
export const route = buildRoute(stations, questions);

function filledForms({ request }: Draft): Set<FormId> {
  const filled = new Set<FormId>();
  if (request.context?.municipality?.name) filled.add('municipality');
  if (request.context?.task?.title?.trim()) filled.add('task');
  if (filled.size === 2) filled.add('subject');
  if (request.reviewOn) filled.add('review');
  const cells = request.costs?.lines.flatMap(({ oneOff, perYear }) => [oneOff, ...perYear]) ?? [];
  if (cells.some((cell) => cell !== null)) filled.add('table');
  return filled;
}

/** What a draft holds, as far as finding the way needs to know. */
export function givenIn(draft: Draft): Given {
  const answers = draft.request.answers ?? {};
  return { answers, hidden: hidden(questions, answers), filled: filledForms(draft) };
}
