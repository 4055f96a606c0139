import type { AssessRequest } from '@/lib/model/types';
import type { DraftRequest } from './draft';

/** A request as a draft keeps it; what it came after becomes a closed round of the draft, and the role stands beside it. */
export function toDraftRequest(request: AssessRequest): DraftRequest {
  const { unsure, previousRound: _p, instrumentVersion: _v, on: _o, role: _r, ...kept } = request;
  return { ...kept, ...(unsure && { unsure: byQuestion(unsure) }) };
}

/** Ids of questions as keys. */
export const byQuestion = (ids: readonly string[]): Record<string, true> =>
  Object.fromEntries(ids.map((id) => [id, true]));
