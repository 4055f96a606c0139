import { Autosave } from '@/lib/draft/store/autosave';
import { storageError } from '@/lib/draft/store/errors';
import type { AssessmentStore } from '@/lib/draft/store/store';

/** What became of opening an assessment. */
export type Opening =
  /** `silent`: the storage has not answered for a while. */
  | { status: 'opening'; silent?: true }
  | { status: 'open'; store: AssessmentStore; autosave: Autosave }
  | { status: 'missing' }
  | { status: 'unreadable'; kind: 'corrupt' | 'newer' };

/** Opens an assessment for editing, or returns why that is not possible. */
export async function openAssessment(store: AssessmentStore, id: string): Promise<Opening> {
  try {
    const draft = await store.get(id);
    return draft
      ? { status: 'open', store, autosave: new Autosave({ store, draft }) }
      : { status: 'missing' };
  } catch (cause) {
    const { kind } = storageError(cause);
    return kind === 'newer' || kind === 'corrupt'
      ? { status: 'unreadable', kind }
      : { status: 'missing' };
  }
}
