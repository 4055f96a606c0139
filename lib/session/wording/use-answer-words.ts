'use client';

import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Answer, Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';

/** Puts an answer in the words of its question; empty when there is none. */
export function useAnswerWords(): (
  question: Question,
  text: QuestionText | undefined,
  answer: Answer | undefined,
) => string {
  const texts = useTexts('page');
  const beside: Record<string, string> = { unknown: texts.unknown };
  return (question, text, answer) => {
    if (answer === undefined) return '';
    if (question.kind === 'text') return beside[String(answer)] ?? String(answer);
    return [answer]
      .flat()
      .map((value) => beside[value] ?? text?.options?.[value]?.label ?? String(value))
      .join('; ');
  };
}
