'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type ModelTexts, rawModelTexts } from '@/lib/instrument/texts/instrument';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useTerms } from './assessment';
import { useLocale } from './ui';

/** The words around the model: factors, requirements, measures. */
const loadModelTexts = oncePerLocale(rawModelTexts);

/** The same; waits for them where they are not there yet. */
export function useModelTexts(): ModelTexts {
  const terms = useTerms();
  return inTerms(use(loadModelTexts(useLocale())), terms);
}
