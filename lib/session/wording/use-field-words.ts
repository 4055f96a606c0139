'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { rawModelTexts } from '@/lib/instrument/texts/instrument';
import { resultTexts } from '@/lib/instrument/texts/result';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useNames, useTerms, useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale } from '@/lib/page-texts/ui';
import type { FieldWords } from './field-line';
import { isOfResult, questionOf } from './field-lines';
import { useAnswerWords } from './use-answer-words';

/** The words of what is filled in beside the result. */
const loadResultWords = oncePerLocale(async (locale) => {
  const [{ measures, norms }, texts] = await Promise.all([
    rawModelTexts(locale),
    resultTexts(locale),
  ]);
  return { measures, norms, texts };
});

/** The texts needed to show the values of some fields; suspends while they load. */
export function useFieldWords(paths: readonly string[]): FieldWords {
  const locale = useLocale();
  const texts = {
    conflict: useTexts('conflict'),
    costs: useTexts('costs'),
    municipality: useTexts('municipality'),
    page: useTexts('page'),
    review: useTexts('review'),
    task: useTexts('task'),
  };
  const names = useNames();
  const answerWords = useAnswerWords();
  const questions = useQuestionTexts(paths.flatMap((path) => questionOf(path) ?? []));
  const terms = useTerms();
  const result = paths.some(isOfResult) ? inTerms(use(loadResultWords(locale)), terms) : undefined;
  return { locale, texts, names, questions, answerWords, result };
}
