import { newId } from '@/lib/bytes/new-id';
import { type Draft, type NewDraft, newDraft } from '@/lib/draft/draft';
import { toDraftRequest } from '@/lib/draft/from-request';
import { StorageError } from '@/lib/draft/store/errors';
import type { AssessmentStore, DraftSummary } from '@/lib/draft/store/store';
import { duplicate, withName } from '@/lib/draft/updates';
import type { Locale } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import { QUICK } from '@/lib/navigation/pages';
import type { View } from '@/lib/navigation/paths';
import { exportDraft } from '@/lib/session/export-draft';
import { route } from '@/lib/session/navigation/route';

/**
 * What is done with the assessments of a list. Loaded when it is first done: with it come the questions
 * and what checks an assessment, which showing the list does not need.
 */

/** Where the quick check begins. */
export const quickStart: View = { kind: 'page', station: QUICK, page: route.quick[0]?.id ?? '' };

/** Stores a new assessment, empty or an example; gives its id. */
export async function begin(
  store: AssessmentStore,
  given: Omit<NewDraft, 'id' | 'now'>,
): Promise<string> {
  const draft = newDraft({ ...given, id: newId(), now: new Date().toISOString() });
  return (await store.create(draft)).id;
}

/** Stores a copy of a worked example; gives its id. */
export async function beginExample(
  store: AssessmentStore,
  locale: Locale,
  example: string,
): Promise<string> {
  const found = (await examples(locale)).find(({ id }) => id === example);
  if (!found) throw new StorageError('missing');
  const { title: name, request } = found;
  return begin(store, { name, locale, request: toDraftRequest(request), fictional: example });
}

async function stored(store: AssessmentStore, id: string): Promise<Draft> {
  const draft = await store.get(id);
  if (!draft) throw new StorageError('missing');
  return draft;
}

export async function rename(
  store: AssessmentStore,
  { id, revision }: DraftSummary,
  name: string,
): Promise<void> {
  await store.update(id, revision, (draft) => withName(draft, name));
}

/** Stores a copy under another name. */
export async function copy(store: AssessmentStore, id: string, name: string): Promise<void> {
  const draft = await stored(store, id);
  await store.create(duplicate(draft, { id: newId(), name, now: new Date().toISOString() }));
}

/** Saves an assessment as a file; gives the name of the file. */
export const save = async (store: AssessmentStore, id: string, name: string): Promise<string> =>
  exportDraft(await stored(store, id), name);
