import { answeredTogether } from '@/lib/disclosure/answered-together';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import type { Level } from '@/lib/model/types';
import { closedRequest } from './closed-request';
import type { Draft } from './draft';
import { withRequest } from './updates';

/** How a round ended. */
export interface RoundOutcome {
  /** ISO date. */
  closedOn: string;
  level: Level | null;
}

/** What begins anew with a round: what a team answered, agreed and was to look at again. */
const OF_ONE_ROUND = [
  'answers',
  'intervals',
  'reviewOn',
  'respondents',
  'confidential',
  'consensus',
] as const;

/** Opens the round again that was closed on an earlier draft, as it was there. */
export function reopenRound(draft: Draft, before: Draft): Draft {
  const kept = Object.fromEntries(OF_ONE_ROUND.map((part) => [part, before.request[part]]));
  return { ...withRequest(draft, kept), rounds: before.rounds };
}

/**
 * Closes this round and opens the next: what was answered stays, of a team together, with notes and plan;
 * the review date that led here is cleared.
 */
export function startNextRound(draft: Draft, { closedOn, level }: RoundOutcome): Draft {
  const request = closedRequest(draft);
  const { signOffs } = draft.request;
  const closed = {
    closedOn,
    level,
    request,
    fingerprints: FINGERPRINTS,
    ...(signOffs && { signOffs }),
  };
  const next = withRequest(draft, {
    ...(draft.request.respondents?.length && answeredTogether(draft.request)),
    reviewOn: undefined,
    // What was signed off is the round that is closed.
    signOffs: undefined,
    // Answers and consensus of a team belong to one round.
    respondents: undefined,
    confidential: undefined,
    consensus: undefined,
  });
  return { ...next, rounds: [...draft.rounds, closed] };
}
