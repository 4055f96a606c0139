'use client';

import type { TeamResult } from '@/lib/model';
import { useAssessed } from '@/lib/session/result/use-assessed';
import { useSession } from '@/lib/session/session';

/** The distribution of the team's answers once its results are opened; null before. */
export function useTeamResult(): TeamResult | null {
  const { draft } = useSession();
  const assessed = useAssessed();
  return draft.request.respondents?.length ? (assessed?.result.team ?? null) : null;
}
