'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { assessor } from '@/lib/assessor/assessor';
import { toRequest } from '@/lib/draft/to-request';
import { localDay } from '@/lib/i18n/day';
import { scoredPart } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';

/** The present answers as a request, and what they come to. */
export interface Assessed {
  request: AssessRequest;
  result: AssessmentResult;
}

/**
 * Assesses the answers whenever something changed that counts; the former result stays meanwhile.
 * Null until there is a first one. What goes wrong is thrown while rendering.
 */
export function useAssessed(): Assessed | null {
  const { untitled } = useTexts('frame');
  const locale = useLocale();
  const { draft } = useSession();
  const { room, known } = useRoom();
  const alone = known && !room;
  const [outcome, setOutcome] = useState<{ result: AssessmentResult } | { cause: unknown }>();
  // The result is computed in the language of the page.
  const on = localDay(new Date());
  const request = useMemo(() => {
    const { role, ...rest } = toRequest(draft, { title: untitled, locale });
    // In a room the role divides the questions, and nobody was told that a result would say it.
    return { ...rest, ...(role && alone && { role }), locale, on };
  }, [draft, untitled, locale, on, alone]);
  // What is told beside it, such as a note, changes no score.
  const scored = JSON.stringify(scoredPart(request));

  useEffect(() => {
    let stale = false;
    const settle = (next: typeof outcome) => {
      // Interruptible: rendering a whole result takes a phone a while.
      if (!stale) startTransition(() => setOutcome(next));
    };
    assessor()
      .assess(JSON.parse(scored), locale)
      .then(
        (result) => settle({ result }),
        (cause) => settle({ cause }),
      );
    return () => {
      stale = true;
    };
  }, [scored, locale]);

  if (!outcome) return null;
  if ('cause' in outcome) throw outcome.cause;
  return { request, result: outcome.result };
}
