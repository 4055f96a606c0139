import type { Draft } from '@/lib/assessment/draft';
import { withContext } from '@/lib/assessment/updates';
import type { TaskFacts } from '@/lib/model';
import type { DraftField } from '../field';
import { textUpTo } from '../question-fields';

/** Longest fact in one line, in characters. */
export const LONGEST_LINE = 300;
/** Longest description of a task, in characters. */
export const LONGEST_DESCRIPTION = 10_000;

interface Place {
  name: string;
  read(draft: Draft): string | undefined;
  write(draft: Draft, value: string | undefined): Draft;
}

/** A field of text up to a length. */
export function textField(place: Place, limit: number, message: string): DraftField {
  return { ...choiceField(place), schema: textUpTo(limit, message), typing: true };
}

/** A field of which one value is chosen. */
export function choiceField(place: Place): DraftField {
  return {
    name: place.name,
    read: (draft) => place.read(draft) ?? '',
    write: (value) => (draft) => place.write(draft, String(value) || undefined),
  };
}

/** A field with a date. */
export function dateField(place: Place, message: string): DraftField {
  return {
    ...choiceField(place),
    schema: ({ z }) => z.union([z.literal(''), z.iso.date()], message),
  };
}

/** Where a fact about the task is kept. */
export function taskPlace(key: keyof TaskFacts): Place {
  return {
    name: `task-${key}`,
    read: ({ request }) => request.context?.task?.[key],
    write: (draft, value) => withContext(draft, { task: { [key]: value } }),
  };
}
