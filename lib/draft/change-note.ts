import * as z from 'zod/mini';
import type { JsonValue } from '@/lib/json/json-value';

const CHANGE_KINDS = ['removed', 'renamed', 'revalued', 'added', 'otherQuestions'] as const;

/**
 * What a change of the instrument did to a draft.
 *
 * - `removed`: `value` no longer has a place; `detail` says why (`questionRemoved`; `notValid`;
 *   `meaningChanged`: the question means something else now and is asked again).
 * - `renamed`: `detail` is the new id; the content moved along.
 * - `revalued`: `value` is the old value, `detail` the new one as JSON.
 * - `added`: a new question that the draft has not answered.
 * - `otherQuestions`: the same version of another content, which may ask something else.
 */
export interface ChangeNote {
  kind: (typeof CHANGE_KINDS)[number];
  /** Question id, or the name of another field of the request. */
  question: string;
  detail: string;
  /** The part of the request it was in, such as `answers` or `notes`. */
  part?: string;
  /** What was there, as JSON; never what a member of a team answered. */
  value?: JsonValue;
  /** The instrument version in whose words `value` was given. */
  version?: string;
}

const short = z.string().check(z.maxLength(1000));

export const changeNoteSchema: z.ZodMiniType<ChangeNote, ChangeNote> = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  question: short,
  detail: short,
  part: z.optional(short),
  value: z.optional(z.json()),
  version: z.optional(short),
});
