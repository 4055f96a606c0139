import type { Draft, Typed } from '@/lib/draft/draft';
import { controlName, type FieldPath } from '@/lib/draft/field-path';
import type { Change } from '@/lib/draft/store/store';
import { withTyped } from '@/lib/draft/updates';

/** The value of a control: typed or chosen. */
export type FieldValue = string | string[];
export type FormValues = Record<string, FieldValue>;

/** An error and the id of the control it is about, which is the control's name. */
export interface FieldProblem {
  id: string;
  message: string;
}

/** A document that keeps what stands in controls beside what it means. */
export interface HoldsTyped {
  /** By the path of the field. */
  typed?: Record<string, Typed>;
}

/** What a field is known by, and its control. */
export interface FieldPlace<P extends string = string> {
  path: P;
  /** Name and id of the control. */
  name: string;
}

/** Ties one control to its place in a document. */
export interface DocumentField<D extends HoldsTyped, P extends string = string>
  extends FieldPlace<P> {
  /** The control's value for the stored one. */
  read(document: D): FieldValue;
  /** Stores the meaning of a control's value. An unusable value removes the stored one. */
  write(value: FieldValue): Change<D>;
  /** The message for an unusable value; undefined for any other. */
  problem?(value: FieldValue): string | undefined;
  /** What is told, once, when a person goes on without a value that everything else is named after. */
  missing?: string;
  /** The control's value after a change from a previous one. */
  settle?(value: FieldValue, before: FieldValue): FieldValue;
  /** It is typed: written after a pause rather than at every key. */
  typing?: boolean;
}

/** Ties one control to its place in the draft. */
export type DraftField = DocumentField<Draft, FieldPath>;

/** A field of a draft and its control. */
export const at = (path: FieldPath): FieldPlace<FieldPath> => ({ path, name: controlName(path) });

/** Whether two values of a control are the same. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Stores the value of a control. The typed text is stored too, unless it can be derived from the value:
 * "€ 60.000,-", a text that is too long and an unreadable one are shown again as typed (decision record
 * 0027).
 */
export const keeping =
  <D extends HoldsTyped>(field: DocumentField<D>, value: FieldValue): Change<D> =>
  (draft) => {
    const { path, read, write, problem } = field;
    const next = write(value)(draft);
    if (sameValue(read(next), value)) return withTyped(next, path, undefined);
    const unusable = problem?.(value) !== undefined;
    return withTyped(next, path, { value, ...(unusable && { unusable }) });
  };

/**
 * The text that a control shows: the typed text, as long as it still means the stored value. That ends
 * when another tab stores another value, and in a language that writes numbers differently.
 */
export function shown<D extends HoldsTyped>(
  { path, read, write }: DocumentField<D>,
  draft: NoInfer<D>,
): FieldValue {
  const stored = read(draft);
  const typed = draft.typed?.[path];
  if (!typed) return stored;
  const stands =
    (typed.unusable && stored.length === 0) || sameValue(read(write(typed.value)(draft)), stored);
  return stands ? typed.value : stored;
}

/** The values of all controls for a draft. */
export function readAll<D extends HoldsTyped>(
  fields: readonly DocumentField<D>[],
  draft: NoInfer<D>,
): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, draft)]));
}

/** Whether a control has an unusable value. */
export function isUnusable({ path }: FieldPlace, draft: HoldsTyped, value: FieldValue): boolean {
  const typed = draft.typed?.[path];
  return typed?.unusable === true && sameValue(typed.value, value);
}
