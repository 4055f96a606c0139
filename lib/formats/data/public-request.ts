import type { AssessRequest } from '@/lib/model/types';

/**
 * What a publication copy tells of an assessment: the task, the municipality and the plan without its
 * people. Made by naming what goes in, so that a new field stays out until somebody decides otherwise.
 */
export function publicRequest({
  locale,
  fictional,
  context,
  plan,
  reviewOn,
  ...rest
}: AssessRequest) {
  const { municipality, task } = context;
  const { title, proposer, domain, intensity, refusable, start, reference } = task;
  const { nis, name, population } = municipality ?? {};
  return {
    locale,
    fictional,
    context: {
      municipality: { nis, name, population },
      task: { title, proposer, domain, intensity, refusable, start, reference },
    },
    plan: (plan ?? [])
      .filter(({ measure }) => !measure.startsWith('own-'))
      .map(({ measure, due, status }) => ({ measure, due, status })),
    reviewOn,
    previousRound: rest.previousRound,
  };
}
