import { newId } from '@/lib/bytes/new-id';
import type { JsonValue } from '@/lib/draft/change-note';
import { encodeLink, type RoomLink } from '@/lib/sealed/links/link';
import type { Membership } from './membership';

interface NewMembership {
  link: RoomLink;
  draftId: string | null;
  /** ISO date-time. */
  now: string;
}

/** A membership of which nothing is known yet. A join link makes none: joining gives a personal link. */
export function newMembership({ link, draftId, now }: NewMembership): Membership {
  if (link.kind === 'join') throw new TypeError('a join link is nobody');
  return {
    id: newId(),
    kind: link.kind,
    room: link.room,
    draftId,
    link: encodeLink(link),
    createdAt: now,
    boardKey: null,
    seqs: {},
    base: null,
    pending: null,
    disputes: [],
    finished: false,
    accepted: [],
    vote: null,
  };
}

/** A document as it is kept for comparing with later ones. */
export const jsonOf = (document: unknown): JsonValue => JSON.parse(JSON.stringify(document));
