import type { Draft } from '@/lib/draft/draft';
import { Autosave } from '@/lib/draft/store/autosave';
import { storageError } from '@/lib/draft/store/errors';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import type { DocumentStore, DraftSummary } from '@/lib/draft/store/store';

/** What became of opening a document, by default an assessment. */
export type Opening<T extends Kept = Draft, S extends Entry = DraftSummary> =
  /** `silent`: the storage has not answered for a while. */
  | { status: 'opening'; silent?: true }
  | { status: 'open'; store: DocumentStore<T, S>; autosave: Autosave<T> }
  | { status: 'missing' }
  | { status: 'unreadable'; kind: 'corrupt' | 'newer' };

/** Opens a document for editing, or returns why that is not possible. */
export async function openDocument<T extends Kept, S extends Entry>(
  store: DocumentStore<T, S>,
  id: string,
): Promise<Opening<T, S>> {
  try {
    const draft = await store.get(id);
    return draft
      ? { status: 'open', store, autosave: new Autosave<T>({ store, draft }) }
      : { status: 'missing' };
  } catch (cause) {
    const { kind } = storageError(cause);
    return kind === 'newer' || kind === 'corrupt'
      ? { status: 'unreadable', kind }
      : { status: 'missing' };
  }
}
