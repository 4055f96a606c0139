'use client';

import { createContext, type ReactNode, use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type EarlierQuestions, earlierQuestions } from '@/lib/instrument/texts/earlier-questions';
import { type QuestionTexts, rawQuestionTexts } from '@/lib/instrument/texts/instrument';
import { inTerms } from '@/lib/instrument/texts/terms';
import type { Question } from '@/lib/model/types';
import { useTerms } from './assessment';
import { useLocale } from './ui';

/** The words of all questions. */
export const loadQuestionTexts = oncePerLocale(rawQuestionTexts);

const FirstTexts = createContext<QuestionTexts>({});

/** Hands on the words that came with the page, so that it can be read before anything is loaded. */
export function FirstTextsProvider({
  texts,
  children,
}: {
  texts: QuestionTexts;
  children: ReactNode;
}) {
  return <FirstTexts value={texts}>{children}</FirstTexts>;
}

const loadEarlierQuestions = oncePerLocale(earlierQuestions);

/** The words in which earlier versions asked their questions; waits for them. */
export function useEarlierQuestions(): EarlierQuestions {
  return use(loadEarlierQuestions(useLocale()));
}

/** The words of these questions; waits for them where they are not there yet. */
export function useQuestionTexts(questions: readonly Question[]): QuestionTexts {
  const locale = useLocale();
  const terms = useTerms();
  const first = use(FirstTexts);
  const isHere = questions.every(({ id }) => id in first);
  return inTerms(isHere ? first : use(loadQuestionTexts(locale)), terms);
}
