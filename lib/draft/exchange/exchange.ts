import { newId } from '@/lib/bytes/new-id';
import { draftForFile } from '@/lib/disclosure/file';
import type { Draft } from '@/lib/draft/draft';
import { openDraft } from '@/lib/draft/migration/migrate';
import { StorageError } from '@/lib/draft/store/errors';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import type { DocumentStore } from '@/lib/draft/store/store';
import { type FileFormat, LARGEST_FILE, readOwnFile, writeOwnFile } from './own-file';
import { type Refusal, refusal } from './refusal';

/** A file with an assessment. */
const ASSESSMENT_FILE: FileFormat = {
  format: 'draagkracht-assessment',
  version: 1,
  largest: LARGEST_FILE,
};

export type Imported = { ok: true; draft: Draft } | Refusal;

/**
 * The text of a file that holds the whole draft; `importFile` gives back an equal one. Of a team it
 * holds what was answered together, never who answered what.
 */
export const exportFile = (draft: Draft): Promise<string> =>
  writeOwnFile(ASSESSMENT_FILE, draftForFile(draft));

/**
 * The draft in a file of ours. A file of an older instrument is migrated, with `draft.changes` telling
 * how. Content is only parsed as data; anything else is refused with a reason.
 */
export async function importFile(file: Uint8Array | string): Promise<Imported> {
  const read = await readOwnFile(ASSESSMENT_FILE, file);
  if (!read.ok) return read;
  const opened = openDraft(read.content, { strict: true });
  return opened.ok ? opened : refusal(opened.reason, ['draft', ...opened.where]);
}

/** Keeps an imported document, under a new id when its own is taken. Fails as `create` does. */
export async function storeImported<T extends Kept>(
  store: Pick<DocumentStore<T, Entry>, 'create'>,
  draft: T,
  freshId: () => string = newId,
): Promise<T> {
  try {
    return await store.create(draft);
  } catch (error) {
    if (!(error instanceof StorageError && error.kind === 'exists')) throw error;
    return store.create({ ...draft, id: freshId() });
  }
}
