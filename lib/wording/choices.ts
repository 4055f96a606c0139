import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { OptionValue, Question } from '@/lib/model/types';
import type { Wording } from './texts';

/** What one answer to a question is called. */
export interface AnswerLabel {
  label: string;
  description?: string;
}

/** One answer that can be chosen. */
export interface AnswerChoice extends AnswerLabel {
  value: string;
  /** It begins answers of another kind: outside the ladder of levels, or none, such as "weet ik niet". */
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
    const apart = outsideLadder(question, value);
    return { value: String(value), label, description, ...(apart && { apart }) };
  }),
  ...question.allows.map((value, at) => ({ value, ...beside[value], apart: at === 0 })),
];

/** Whether an option of a scale is none of its levels. */
const outsideLadder = ({ intervals }: Question, value: OptionValue): boolean =>
  intervals !== null && Object.hasOwn(intervals, value);

/** The same where a team answers together: without a help text beside "weet ik niet". */
export function choiceWords(question: Question, { texts }: Wording): AnswerChoice[] {
  return choicesOf(question, texts.questions[question.id]?.options, {
    unknown: { label: texts.findings.answers.unknown },
  });
}
