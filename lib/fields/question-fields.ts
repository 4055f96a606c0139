import { fieldPath } from '@/lib/draft/field-path';
import { withAnswer, withNote, withUnsure } from '@/lib/draft/updates';
import { at } from '@/lib/fields/field';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import { LONGEST_NOTE, LONGEST_TEXT } from '@/lib/instrument/schema/limits';
import type { Answer, Question, Side } from '@/lib/model/types';
import type { DraftField, FieldValue } from './field';

/** What is wrong with a text that is longer than a limit; `message` has a `{limit}`. */
export const problemOfLength =
  (limit: number, message: Template<'limit'>): NonNullable<DraftField['problem']> =>
  (value) =>
    value.length > limit ? fill(message, { limit }) : undefined;

/** A text that can be used; one that is longer than a limit cannot. */
export const usableText = (limit: number, value: FieldValue): string | undefined =>
  value.length > limit ? undefined : String(value);

/** "None of these" and "don't know" exclude other options: the one chosen last stays. */
function settle(question: Question, value: FieldValue, before: FieldValue): FieldValue {
  if (typeof value === 'string') return value;
  const exclusive: string[] = ['none', ...question.allows];
  const added = value.find((word) => !before.includes(word));
  if (added === undefined) return value;
  return exclusive.includes(added) ? [added] : value.filter((word) => !exclusive.includes(word));
}

/** The answer for a control's value. */
export function toAnswer(question: Question, value: FieldValue): Answer | undefined {
  const known = (text: string) => question.values.find((option) => String(option) === text);
  if (typeof value === 'string') {
    return question.kind === 'text' ? value : (known(value) ?? (value || undefined));
  }
  const beside = question.allows.find((word) => value.includes(word));
  return beside ?? value.flatMap((text) => known(text) ?? []);
}

/** The control's value for an answer. */
export function toValue(question: Question, answer: Answer | undefined): FieldValue {
  if (question.kind !== 'multi') return answer === undefined ? '' : String(answer);
  return [answer ?? []].flat().map(String);
}

function answerField(question: Question, messages: { textTooLong: Template<'limit'> }): DraftField {
  const isText = question.kind === 'text';
  return {
    ...at(fieldPath.answer(question.id)),
    read: ({ request }) => toValue(question, request.answers?.[question.id]),
    write: (value) => (draft) => {
      const answer = isText ? usableText(LONGEST_TEXT, value) : toAnswer(question, value);
      return withAnswer(draft, question.id, answer);
    },
    settle: (value, before) => settle(question, value, before),
    // What is chosen comes from our own options.
    ...(isText && { problem: problemOfLength(LONGEST_TEXT, messages.textTooLong) }),
    typing: isText,
  };
}

function noteField({ id }: Question, messages: { noteTooLong: Template<'limit'> }): DraftField {
  return {
    ...at(fieldPath.note(id)),
    read: ({ request }) => request.notes?.[id] ?? '',
    write: (value) => (draft) => withNote(draft, id, usableText(LONGEST_NOTE, value)),
    problem: problemOfLength(LONGEST_NOTE, messages.noteTooLong),
    typing: true,
  };
}

/** Sides that an answer is described by and not scored: being unsure there changes nothing. */
const DESCRIBED: readonly Side[] = ['view', 'maturity', 'context'];

/** Whether one can say that one is not sure of an answer. */
export const asksUnsure = ({ kind, side }: Question): boolean =>
  kind === 'scale' && !DESCRIBED.includes(side);

/** What the control of "not sure" holds when it is checked; it is empty otherwise. */
export const UNSURE = 'unsure';

/** A single checkbox holds a word, a list with it, or nothing in some other form. */
const isChecked = (value: unknown): boolean => [value].flat().includes(UNSURE);

function unsureField({ id }: Question): DraftField {
  return {
    ...at(fieldPath.unsure(id)),
    read: ({ request }) => (request.unsure?.[id] ? UNSURE : ''),
    write: (value) => (draft) => withUnsure(draft, id, isChecked(value)),
    settle: (value) => (isChecked(value) ? UNSURE : ''),
  };
}

/** The fields of a page of questions. */
export function questionFields(
  questions: readonly Question[],
  messages: Record<'textTooLong' | 'noteTooLong', Template<'limit'>>,
): DraftField[] {
  return questions.flatMap((question) => [
    answerField(question, messages),
    ...(question.kind === 'text' ? [] : [noteField(question, messages)]),
    ...(asksUnsure(question) ? [unsureField(question)] : []),
  ]);
}
