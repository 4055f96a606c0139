import { DRAFT } from '@/lib/disclosure/tables/draft';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import type { Draft } from '@/lib/draft/draft';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest, Respondent } from '@/lib/model/types';
import { disclose } from './disclose';
import { mayNameAction } from './items';
import { requestForPublication } from './publication';

/** What everybody in a room sees of the team's result: no single answer, no note, nobody's role. */
export interface RoomResult {
  request: AssessRequest;
  result: AssessmentResult;
}

/** What a room sees of a request. */
export const requestForRoom = (request: AssessRequest): AssessRequest =>
  disclose('room', REQUEST, request);

/** The same as it is shown: own actions, which have no name there, are left out. */
export const shownInRoom = ({ plan, ...request }: AssessRequest): AssessRequest => ({
  ...request,
  ...(plan && { plan: plan.filter((item) => mayNameAction('room', item)) }),
});

/** What a room sees of a request and its result. */
export const resultForRoom = ({ request, result }: RoomResult): RoomResult => ({
  request: requestForRoom(request),
  result: disclose('room', RESULT, result),
});

/** What a room sees of a coordinator's draft before there is a result. */
export function factsForRoom(draft: Draft) {
  const { name, request } = disclose('room', DRAFT, draft);
  const { context, norm } = request;
  return { name, context, norm };
}

/** A coordinator's draft as the coordinators of a room share it. */
export const draftForDesk = (draft: Draft): Draft => disclose('desk', DRAFT, draft);

/** What the coordinators of a room see of a member's draft. */
export function answersForCoordinators(draft: Draft) {
  const { request, updatedAt } = disclose('coordinator', DRAFT, draft);
  return { ...request, updatedAt };
}

/**
 * What a coordinator's own draft holds of what one member said: by role, without anything that tells
 * which member it was.
 */
export const respondentOf = (voice: Respondent): Respondent =>
  disclose('device', REQUEST.respondents, voice);

/** What an observer is shown of a room's request: no more than is published of it. */
export function requestForObserver(request: AssessRequest) {
  const { locale, norm, context, plan, reviewOn, signOffs, on } = requestForPublication(request);
  return { locale, norm, context, plan, reviewOn, signOffs, on };
}
