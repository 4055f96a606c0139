import type { Draft } from '@/lib/draft/draft';
import { type FieldPath, fieldPath } from '@/lib/draft/field-path';
import { withContext } from '@/lib/draft/updates';
import { at } from '@/lib/fields/field';
import type { Template } from '@/lib/i18n/template';
import type { TaskFacts } from '@/lib/model/types';
import type { DraftField } from './field';
import { problemOfLength, usableText } from './question-fields';

interface Place {
  path: FieldPath;
  read(draft: Draft): string | undefined;
  write(draft: Draft, value: string | undefined): Draft;
}

/** A field of text up to a length. */
export function textField(place: Place, limit: number, message: Template<'limit'>): DraftField {
  return {
    ...choiceField(place),
    write: (value) => (draft) => place.write(draft, usableText(limit, value) || undefined),
    problem: problemOfLength(limit, message),
    typing: true,
  };
}

/** A field of which one value is chosen. */
export function choiceField(place: Place): DraftField {
  return {
    ...at(place.path),
    read: (draft) => place.read(draft) ?? '',
    write: (value) => (draft) => place.write(draft, String(value) || undefined),
  };
}

/** Where a fact about the task is kept. */
export function taskPlace(key: keyof TaskFacts): Place {
  return {
    path: fieldPath.task(key),
    read: ({ request }) => request.context?.task?.[key],
    write: (draft, value) => withContext(draft, { task: { [key]: value } }),
  };
}
