'use client';

import { createContext, type ReactNode, use } from 'react';
import { useLocale } from '@/components/i18n/UiProvider';
import type { Locale } from '@/lib/i18n/locales';
import { type QuestionTexts, questionTexts } from '@/lib/instrument/prose';
import type { Question } from '@/lib/model';

const loads = new Map<Locale, Promise<QuestionTexts>>();

/** The words of all questions, loaded once; a load that failed is tried again next time. */
export function loadQuestionTexts(locale: Locale): Promise<QuestionTexts> {
  let load = loads.get(locale);
  if (!load) {
    load = questionTexts(locale);
    load.catch(() => loads.delete(locale));
    loads.set(locale, load);
  }
  return load;
}

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

/** The words of these questions; waits for them where they are not there yet. */
export function useQuestionTexts(questions: readonly Question[]): QuestionTexts {
  const locale = useLocale();
  const first = use(FirstTexts);
  return questions.every(({ id }) => id in first) ? first : use(loadQuestionTexts(locale));
}
