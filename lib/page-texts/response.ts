'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type ResponseTexts, responseTexts } from '@/lib/instrument/texts/response';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useTerms } from './assessment';
import { useLocale } from './ui';

const loadResponseTexts = oncePerLocale(responseTexts);

/** The words about lists of bodies and about responses; waits for them where they are not there yet. */
export function useResponseTexts(): ResponseTexts {
  const terms = useTerms();
  return inTerms(use(loadResponseTexts(useLocale())), terms);
}
