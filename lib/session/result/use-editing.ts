'use client';

import { useMemo } from 'react';
import { assessor } from '@/lib/assessor/assessor';
import { withPlan } from '@/lib/draft/plan-updates';
import { withNorm } from '@/lib/draft/updates';
import { scoredPart } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import type { ResultEditing } from '@/lib/result-view/types';
import { useSession } from '@/lib/session/session';

/** Keeps what is changed at the result in the draft, and tries out what is not kept. */
export function useEditing(request: AssessRequest): ResultEditing {
  const { change } = useSession();
  return useMemo(
    () => ({
      onPlanChange: (plan) =>
        change('request.plan', (draft) => withPlan(draft, plan), { typing: true }),
      onNormChange: (norm) => change('request.norm', (draft) => withNorm(draft, norm)),
      whatIf: (measures) => assessor().whatIf(scoredPart(request), request.locale, measures),
    }),
    [change, request],
  );
}
