import type { Draft } from '@/lib/draft/draft';
import { controlName, type FieldPath } from '@/lib/draft/field-path';
import type { Change } from '@/lib/draft/store/store';
import { withTyped } from '@/lib/draft/updates';

/** What a control holds: what is typed or chosen. */
export type FieldValue = string | string[];
export type FormValues = Record<string, FieldValue>;

/** Ties one control to its place in the draft. */
export interface DraftField {
  /** What the field is known by. */
  path: FieldPath;
  /** Name and id of the control. */
  name: string;
  /** What the control shows for what is stored. */
  read(draft: Draft): FieldValue;
  /** Stores what a value says. A value that cannot be used takes away what was stored. */
  write(value: FieldValue): Change;
  /** What is wrong with a value that cannot be used; undefined for any other. */
  problem?(value: FieldValue): string | undefined;
  /** What the control comes to hold when it is given a value after another. */
  settle?(value: FieldValue, before: FieldValue): FieldValue;
  /** It is typed: written after a pause rather than at every key. */
  typing?: boolean;
}

/** A field and its control. */
export const at = (path: FieldPath): Pick<DraftField, 'path' | 'name'> => ({
  path,
  name: controlName(path),
});

/** Whether two values of a control are the same. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Keeps a value of a control. Beside what it says stands the value itself, unless it can be read back
 * from that: "€ 60.000,-", a text that is too long and what nobody can read are all found again.
 */
export const keeping =
  (field: DraftField, value: FieldValue): Change =>
  (draft) => {
    const { path, read, write, problem } = field;
    const next = write(value)(draft);
    if (sameValue(read(next), value)) return withTyped(next, path, undefined);
    const unusable = problem?.(value) !== undefined;
    return withTyped(next, path, { value, ...(unusable && { unusable }) });
  };

/**
 * What a control shows: what was typed there, as long as that still says what is stored. It does not
 * after another tab stored something else, or in a language that writes numbers another way.
 */
export function shown({ path, read, write }: DraftField, draft: Draft): FieldValue {
  const stored = read(draft);
  const typed = draft.typed?.[path];
  if (!typed) return stored;
  const stands =
    (typed.unusable && stored.length === 0) || sameValue(read(write(typed.value)(draft)), stored);
  return stands ? typed.value : stored;
}

/** What the controls show for a draft. */
export function readAll(fields: readonly DraftField[], draft: Draft): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, draft)]));
}

/** Whether a control holds what could not be used when it was typed. */
export function isUnusable({ path }: DraftField, draft: Draft, value: FieldValue): boolean {
  const typed = draft.typed?.[path];
  return typed?.unusable === true && sameValue(typed.value, value);
}
