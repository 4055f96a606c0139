import type { z } from 'zod/mini';
import type { Draft } from '@/lib/assessment/draft';
import type { Change } from '@/lib/assessment/store';
import type { Schemas } from './schemas';

/** What a control holds: what is typed or chosen. */
export type FieldValue = string | string[];
export type FormValues = Record<string, FieldValue>;

/** Ties one control to its place in the draft. */
export interface DraftField {
  /** Name and id of the control. */
  name: string;
  /** What the control shows. */
  read(draft: Draft): FieldValue;
  /** The change that a value amounts to. */
  write(value: FieldValue): Change;
  /** What the control comes to hold when it is given a value after another. */
  settle?(value: FieldValue, before: FieldValue): FieldValue;
  /** What a value must be, with what to say when it is not; such a value is not kept. */
  schema?(schemas: Schemas): z.ZodMiniType;
  /** It is typed: written after a pause rather than at every key. */
  typing?: boolean;
}

/** What the controls show for a draft. */
export function readAll(fields: readonly DraftField[], draft: Draft): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, field.read(draft)]));
}

/** Whether two values of a control are the same. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
