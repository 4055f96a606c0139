'use client';

import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Answer, Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { answerIn } from '@/lib/wording/answer';

/** Puts an answer in the words of its question; empty when there is none. */
export function useAnswerWords(): (
  question: Question,
  text: QuestionText | undefined,
  answer: Answer | undefined,
) => string {
  const { unknown } = useTexts('page');
  const locale = useLocale();
  return (question, text, answer) =>
    answer === undefined ? '' : answerIn({ locale, unknown }, question, text, answer);
}
