'use client';

import { useMemo } from 'react';
import { withNorm, withPlan } from '@/lib/draft/updates';
import type { ResultEditing } from '@/lib/result-view/types';
import { useSession } from '@/lib/session/session';

/** Keeps what is changed at the result in the draft. */
export function useEditing(): ResultEditing {
  const { change } = useSession();
  return useMemo(
    () => ({
      onPlanChange: (plan) =>
        change('request.plan', (draft) => withPlan(draft, plan), { typing: true }),
      onNormChange: (norm) => change('request.norm', (draft) => withNorm(draft, norm)),
    }),
    [change],
  );
}
