'use client';

import { useAssessed } from '@/components/assessment/result/use-assessed';
import { useSession } from '@/components/assessment/session';
import type { TeamResult } from '@/lib/model';

/** The spread in the team whose results are opened; null while there is none. */
export function useTeamResult(): TeamResult | null {
  const { draft } = useSession();
  const assessed = useAssessed();
  return draft.request.respondents?.length ? (assessed?.result.team ?? null) : null;
}
