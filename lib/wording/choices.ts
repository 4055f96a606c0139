import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import type { Wording } from './texts';

/** What one answer to a question is called. */
export interface AnswerLabel {
  label: string;
  description?: string;
}

/** One answer that can be chosen. */
export interface AnswerChoice extends AnswerLabel {
  value: string;
  /** The first of the answers that are no level, such as "weet ik niet". */
  apart?: boolean;
}

/** The levels or options of a question, then what it allows besides. */
export const choicesOf = (
  question: Question,
  options: QuestionText['options'],
  beside: Record<Question['allows'][number], AnswerLabel>,
): AnswerChoice[] => [
  ...question.values.map((value) => {
    const { label, description } = options?.[String(value)] ?? { label: String(value) };
    return { value: String(value), label, description };
  }),
  ...question.allows.map((value, at) => ({ value, ...beside[value], apart: at === 0 })),
];

/** The same where a team answers together: without a help text beside "weet ik niet". */
export function choiceWords(question: Question, { texts }: Wording): AnswerChoice[] {
  return choicesOf(question, texts.questions[question.id]?.options, {
    unknown: { label: texts.findings.answers.unknown },
  });
}
