'use client';

import { use } from 'react';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useTerms } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { loadResultWords, type ResultWords } from '@/lib/session/result/result-words';

/** The words of a result; waits for them. Only where the device has been read: a server has no result. */
export function useResultWords(): ResultWords {
  const terms = useTerms();
  return inTerms(use(loadResultWords(useLocale())), terms);
}
