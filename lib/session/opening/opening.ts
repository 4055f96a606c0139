import { Autosave } from '@/lib/draft/store/autosave';
import { storageError } from '@/lib/draft/store/errors';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { ownQuestions } from '@/lib/rooms/team/allotment';

export type OwnQuestions = typeof ownQuestions;

/** What became of opening an assessment. */
export type Opening =
  /** `silent`: the storage has not answered for a while. */
  | { status: 'opening'; silent?: true }
  | {
      status: 'open';
      store: AssessmentStore;
      autosave: Autosave;
      /** How a team divides its questions: comes along, since no question waits for it. */
      ownQuestions: OwnQuestions;
    }
  | { status: 'missing' }
  | { status: 'unreadable'; kind: 'corrupt' | 'newer' };

/** Opens an assessment for editing, or returns why that is not possible. */
export async function openAssessment(store: AssessmentStore, id: string): Promise<Opening> {
  try {
    const draft = await store.get(id);
    return draft
      ? { status: 'open', store, autosave: new Autosave({ store, draft }), ownQuestions }
      : { status: 'missing' };
  } catch (cause) {
    const { kind } = storageError(cause);
    return kind === 'newer' || kind === 'corrupt'
      ? { status: 'unreadable', kind }
      : { status: 'missing' };
  }
}
