import type { RoomKind, TokenKind } from '@/lib/sealed/links/link-kinds';
import type { Database } from '@/lib/server/store/database';
import { hashOf } from '@/lib/server/store/hash';

/** The bearer of a valid token, with the room it opens and its kind. */
export interface Visitor {
  room: string;
  roomKind: RoomKind;
  createdAt: number;
  expiresAt: number;
  /** Another one after every change of anything in the room. */
  tag: string;
  link: string;
  kind: TokenKind;
  /** Id of the member, for the kinds `member` and `body`. */
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
    .select([
      'rooms.kind as roomKind',
      'rooms.created_at as createdAt',
      'rooms.expires_at as expiresAt',
      'rooms.tag',
      'links.id as link',
      'links.kind',
      'links.member',
    ])
    .where('links.room', '=', room)
    .where('links.hash', '=', hashOf(token))
    .where('rooms.expires_at', '>', now)
    .executeTakeFirst();
  return found ? { room, ...found } : null;
}
