import type { Draft } from '@/lib/draft/draft';
import type { AssessmentStore, DraftSummary } from '@/lib/draft/store/store';
import { ownQuestions } from '@/lib/rooms/team/allotment';
import { type Opening, openDocument } from './opening';

/** Comes along with an open assessment: how a team divides its questions, since no question waits for it. */
export interface WithDivision {
  ownQuestions: typeof ownQuestions;
}

export type AssessmentOpening = Opening<Draft, DraftSummary, WithDivision>;

/** Opens an assessment for editing, or returns why that is not possible. */
export async function openAssessment(
  store: AssessmentStore,
  id: string,
): Promise<AssessmentOpening> {
  const opening = await openDocument(store, id);
  return opening.status === 'open' ? { ...opening, ownQuestions } : opening;
}
