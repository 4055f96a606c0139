'use client';

import { useDeferredValue, useMemo } from 'react';
import { useLocale } from '@/components/i18n/UiProvider';
import { toRequest } from '@/lib/assessment/draft';
import { instrument } from '@/lib/instrument/instrument';
import { type AssessmentResult, type AssessRequest, assess } from '@/lib/model';
import { useSession } from '../session';
import { useTexts } from '../texts';

/** The present answers as a request, and what they come to. */
export interface Assessed {
  request: AssessRequest;
  result: AssessmentResult;
}

/** What is written down about the result, or beside an answer, changes no score. */
function scoredPart({ plan: _p, reviewOn: _r, notes: _n, ...scored }: AssessRequest): string {
  return JSON.stringify(scored);
}

/** Assesses the answers, off the path of the keys: only when something changed that counts. */
export function useAssessed(): Assessed {
  const { untitled } = useTexts('frame');
  const locale = useLocale();
  const { draft } = useSession();
  // What is made of the answers speaks the language of the page.
  const request = { ...toRequest(draft, { title: untitled, locale }), locale };
  const scored = useDeferredValue(scoredPart(request));
  const result = useMemo(() => assess(instrument, JSON.parse(scored)), [scored]);
  return { request, result };
}
