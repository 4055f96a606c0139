import type { ScoredRequest } from '@/lib/model/types';

/** Ids of the measures that are done, in this round or the one before: they are not proposed again. */
export function doneMeasures({
  plan = [],
  previousRound,
}: Pick<ScoredRequest, 'plan' | 'previousRound'>): ReadonlySet<string> {
  return new Set(
    [...(previousRound?.request.plan ?? []), ...plan]
      .filter(({ status }) => status === 'done')
      .map(({ measure }) => measure),
  );
}
