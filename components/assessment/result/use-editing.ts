'use client';

import { useMemo } from 'react';
import type { ResultEditing } from '@/components/result/types';
import { withNorm, withPlan, withReview } from '@/lib/assessment/updates';
import { useSession } from '../session';

/** Keeps what is changed at the result in the draft. */
export function useEditing(): ResultEditing {
  const { change } = useSession();
  return useMemo(
    () => ({
      onPlanChange: (plan) => change('plan', (draft) => withPlan(draft, plan), { typing: true }),
      onReviewChange: (date) => change('review-date', (draft) => withReview(draft, date)),
      onNormChange: (norm) => change('norm', (draft) => withNorm(draft, norm)),
    }),
    [change],
  );
}
