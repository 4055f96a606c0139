import type { Draft } from '@/lib/draft/draft';
import { type FieldPath, fieldPath } from '@/lib/draft/field-path';
import { withContext } from '@/lib/draft/updates';
import type { Template } from '@/lib/i18n/template';
import type { TaskFacts } from '@/lib/model/types';
import { at, type DocumentField, type FieldPlace, type HoldsTyped } from './field';
import { problemOfLength, usableText } from './question-fields';

interface Place<D extends HoldsTyped, P extends string> extends FieldPlace<P> {
  read(document: D): string | undefined;
  write(document: D, value: string | undefined): D;
}

/** A field of text up to a length. */
export function textField<D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<D, P>,
  limit: number,
  message: Template<'limit'>,
): DocumentField<D, P> {
  return {
    ...choiceField(place),
    write: (value) => (document) => place.write(document, usableText(limit, value) || undefined),
    problem: problemOfLength(limit, message),
    typing: true,
  };
}

/** A field of which one value is chosen. */
export function choiceField<D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<D, P>,
): DocumentField<D, P> {
  return {
    path: place.path,
    name: place.name,
    read: (document) => place.read(document) ?? '',
    write: (value) => (document) => place.write(document, String(value) || undefined),
  };
}

/** Where a fact about the task is kept. */
export function taskPlace(key: keyof TaskFacts): Place<Draft, FieldPath> {
  return {
    ...at(fieldPath.task(key)),
    read: ({ request }) => request.context?.task?.[key],
    write: (draft, value) => withContext(draft, { task: { [key]: value } }),
  };
}
