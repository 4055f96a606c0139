import { newId } from '@/lib/bytes/new-id';
import type { JsonValue } from '@/lib/json/json-value';
import { encodeLink, type RoomLink } from '@/lib/sealed/links/link';
import type { Membership } from './membership';

interface NewMembership {
  link: RoomLink;
  draftId: string | null;
  /** ISO date-time. */
  now: string;
}

/** A new membership. A join link has none: joining gives a personal link. Throws a TypeError for one. */
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

/** A copy of a document as plain JSON, to compare with later ones. */
export const jsonOf = (document: unknown): JsonValue => JSON.parse(JSON.stringify(document));
