import type { AssessRequest } from '@/lib/model/types';

/**
 * The request of a publication copy: task, municipality, and plan without owners. Fields are listed by
 * name, so that a new field stays out until it is added here.
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
