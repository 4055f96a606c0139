import * as z from 'zod/mini';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import { consensusSchema } from '@/lib/instrument/schema/answer';
import { LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import type { Consensus, Question } from '@/lib/model/types';
import { toAnswer, toValue } from './question-fields';

/** What the controls of the form hold. */
export interface ConsensusValues {
  value: string | string[];
  reason: string;
  dissent: string;
}

export interface ConsensusErrors {
  value: string;
  reason: string;
  tooLong: Template<'limit'>;
}

/** What the controls show for a consensus, or for none yet. */
export const valuesOf = (question: Question, consensus?: Consensus): ConsensusValues => ({
  value: toValue(question, consensus?.value),
  reason: consensus?.reason ?? '',
  dissent: consensus?.dissent ?? '',
});

/** The consensus that the controls amount to; without dissent when nothing was written there. */
export function consensusOf(question: Question, values: ConsensusValues): Consensus | null {
  const value = toAnswer(question, values.value);
  if (value === undefined) return null;
  const dissent = values.dissent.trim();
  return { value, reason: values.reason.trim(), ...(dissent && { dissent }) };
}

/** An answer of the instrument to the question, as a control holds it; anything else gets the message. */
export function valueSchema(question: Question, message: string) {
  const { value } = consensusSchema(question).shape;
  const suits = (given: unknown) => {
    const answer = toAnswer(question, (given ?? '') as string | string[]);
    const blank = typeof answer === 'string' && !answer.trim();
    return (
      !blank &&
      !(Array.isArray(answer) && answer.length === 0) &&
      z.safeParse(value, answer).success
    );
  };
  return z.unknown().check(z.refine(suits, message));
}

/** What the controls must hold: an answer of the instrument to the question, and a reason. */
export function consensusFormSchema(question: Question, errors: ConsensusErrors) {
  const tooLong = fill(errors.tooLong, { limit: LONGEST_NOTE });
  return z.object({
    value: valueSchema(question, errors.value),
    reason: z
      .string()
      .check(z.trim(), z.minLength(1, errors.reason), z.maxLength(LONGEST_NOTE, tooLong)),
    dissent: z.string().check(z.maxLength(LONGEST_NOTE, tooLong)),
  });
}
