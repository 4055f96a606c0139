import * as z from 'zod/mini';
import type { Question } from '@/lib/model/types';
import { LONGEST_NOTE, LONGEST_TEXT } from './limits';

/** Most questions are alike, and making a schema takes longer than using it: one for all that are. */
const made = new Map<string, ReturnType<typeof makeSchema>>();

/** The schema of an answer to a question: one of its values, or what it allows besides. */
export function answerSchema(question: Question) {
  const { kind, values, allows } = question;
  const key = JSON.stringify([kind, values, allows]);
  const known = made.get(key);
  if (known) return known;
  const schema = makeSchema(question);
  made.set(key, schema);
  return schema;
}

function makeSchema(question: Question) {
  const beside = question.allows.map((word) => z.literal(word));
  return z.union([valueSchema(question), ...beside]);
}

const words = z.string().check(z.maxLength(LONGEST_NOTE));

const level = z.number().check(z.minimum(0), z.maximum(4));

/** The schema of a team's combined answer on a scale: a point lies between its ends. */
export const intervalSchema = z
  .strictObject({ low: level, high: level, point: z.nullable(level), divided: z.boolean() })
  .check(
    z.refine(({ low, high }) => low <= high, { path: ['high'] }),
    z.refine(({ low, high, point }) => point === null || (low <= point && point <= high), {
      path: ['point'],
    }),
  );

/** The schema of what a team agrees on for a question. */
export const consensusSchema = (question: Question) =>
  z.strictObject({ value: answerSchema(question), reason: words, dissent: z.optional(words) });

function valueSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'scale':
    case 'choice':
      return z.literal(question.values);
    case 'multi':
      return z
        .array(z.literal(question.values))
        .check(z.maxLength(question.values.length), z.refine(unique, 'duplicate'));
    case 'number':
      return z.number();
    case 'text':
      return z.string().check(z.maxLength(LONGEST_TEXT));
  }
}

/** Whether nothing stands in a list twice. */
export const unique = (values: unknown[]): boolean => new Set(values).size === values.length;
