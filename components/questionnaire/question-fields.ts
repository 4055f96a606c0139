import { withAnswer, withConfidence, withNote } from '@/lib/assessment/updates';
import { fill } from '@/lib/i18n/fill';
import { LONGEST_NOTE, LONGEST_TEXT } from '@/lib/instrument/limits';
import type { Answer, Question } from '@/lib/model';
import type { DraftField, FieldValue } from './field';

/** The name of the control for a note or a confidence at a question. */
export const noteName = (question: string) => `${question}-note`;
export const confidenceName = (question: string) => `${question}-confidence`;

/** A text no longer than a limit. */
export const textUpTo =
  (limit: number, message: string): DraftField['schema'] =>
  ({ z }) =>
    z.string().check(z.maxLength(limit, fill(message, { limit })));

/** "None of these" and "don't know" go with no other answer: the one given last stays. */
function settle(question: Question, value: FieldValue, before: FieldValue): FieldValue {
  if (typeof value === 'string') return value;
  const exclusive: string[] = ['none', ...question.allows];
  const added = value.find((word) => !before.includes(word));
  if (added === undefined) return value;
  return exclusive.includes(added) ? [added] : value.filter((word) => !exclusive.includes(word));
}

/** The answer that a control's value stands for. */
export function toAnswer(question: Question, value: FieldValue): Answer | undefined {
  const known = (text: string) => question.values.find((option) => String(option) === text);
  if (typeof value === 'string') {
    return question.kind === 'text' ? value : (known(value) ?? (value || undefined));
  }
  const beside = question.allows.find((word) => value.includes(word));
  return beside ?? value.flatMap((text) => known(text) ?? []);
}

/** What a control holds for an answer. */
export function toValue(question: Question, answer: Answer | undefined): FieldValue {
  if (question.kind !== 'multi') return answer === undefined ? '' : String(answer);
  return [answer ?? []].flat().map(String);
}

function answerField(question: Question, messages: { textTooLong: string }): DraftField {
  const isText = question.kind === 'text';
  return {
    name: question.id,
    read: ({ request }) => toValue(question, request.answers?.[question.id]),
    write: (value) => (draft) => withAnswer(draft, question.id, toAnswer(question, value)),
    settle: (value, before) => settle(question, value, before),
    schema: ({ z, answerSchema }) => {
      const schema = z.optional(answerSchema(question));
      const suits = (value: unknown) =>
        z.safeParse(schema, toAnswer(question, value as FieldValue)).success;
      return z
        .unknown()
        .check(z.refine(suits, fill(messages.textTooLong, { limit: LONGEST_TEXT })));
    },
    typing: isText,
  };
}

function noteField({ id }: Question, messages: { noteTooLong: string }): DraftField {
  return {
    name: noteName(id),
    read: ({ request }) => request.notes?.[id] ?? '',
    write: (value) => (draft) => withNote(draft, id, String(value)),
    schema: textUpTo(LONGEST_NOTE, messages.noteTooLong),
    typing: true,
  };
}

/** How sure somebody can be, as the share the simulation takes. */
export const CONFIDENCES = { sure: 0.95, fairly: 0.7, unsure: 0.4 } as const;

export type Confidence = keyof typeof CONFIDENCES;

/** The word for a share, which a file may give more finely. */
export function confidenceOf(share: number): Confidence {
  const words = Object.keys(CONFIDENCES) as Confidence[];
  const distance = (word: Confidence) => Math.abs(CONFIDENCES[word] - share);
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
}

function confidenceField({ id }: Question): DraftField {
  return {
    name: confidenceName(id),
    read: ({ request }) => {
      const share = request.confidence?.[id];
      return share === undefined ? '' : String(CONFIDENCES[confidenceOf(share)]);
    },
    write: (value) => (draft) => withConfidence(draft, id, value ? Number(value) : undefined),
  };
}

/** The fields of a page of questions. */
export function questionFields(
  questions: readonly Question[],
  messages: { textTooLong: string; noteTooLong: string },
): DraftField[] {
  return questions.flatMap((question) => [
    answerField(question, messages),
    ...(question.kind === 'text' ? [] : [noteField(question, messages)]),
    ...(question.kind === 'scale' ? [confidenceField(question)] : []),
  ]);
}
