import type { LinkKind } from '@/lib/sealed/links/link-kinds';
import { hashOf } from '@/lib/server/http/token';
import type { Database } from '@/lib/server/store/database';

/** The bearer of a valid token, with the room it opens and its kind. */
export interface Visitor {
  room: string;
  createdAt: number;
  expiresAt: number;
  link: string;
  kind: LinkKind;
  /** Id of the member, for the kind `member`. */
  member: string | null;
}

/**
 * Looks up a token in a room, with one query that does the same work whatever the outcome.
 *
 * @returns null, whichever of room and token is unknown, revoked, expired or foreign.
 */
export async function findVisitor(
  { query }: Database,
  room: string,
  token: string,
  now: number,
): Promise<Visitor | null> {
  const found = await query
    .selectFrom('links')
    .innerJoin('rooms', 'rooms.id', 'links.room')
    .select(['rooms.created_at', 'rooms.expires_at', 'links.id', 'links.kind', 'links.member'])
    .where('links.room', '=', room)
    .where('links.hash', '=', hashOf(token))
    .where('rooms.expires_at', '>', now)
    .executeTakeFirst();
  if (!found) return null;
  return {
    room,
    createdAt: found.created_at,
    expiresAt: found.expires_at,
    link: found.id,
    kind: found.kind,
    member: found.member,
  };
}
