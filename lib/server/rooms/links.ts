import type { HandedOutKind, ReaderKind } from '@/lib/sealed/links/link-kinds';
import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';
import { Refusal } from '@/lib/server/store/refusal';
import { KEEPER } from './permissions';
import type { Visitor } from './visitor';

const MOST_LINKS = 100;

/**
 * Adds a link: the token with this hash gives access to the room.
 *
 * @returns the id of the link, and whether it is new; a repeated request gives the existing one.
 * @throws {Refusal} `taken` when the hash is in use for something else, `too_many_links`.
 */
export function addLink(
  database: Database,
  { room, kind, hash }: { room: string; kind: HandedOutKind | ReaderKind; hash: string },
  now: number,
): Promise<{ id: string; added: boolean }> {
  return inRoom(database, room, async (transaction) => {
    const links = await transaction
      .selectFrom('links')
      .select(['id', 'kind', 'hash', 'member'])
      .where('room', '=', room)
      .execute();
    const known = links.find((link) => link.hash === hash);
    if (known && known.kind !== kind) throw new Refusal('taken');
    if (known) return { id: known.id, added: false };
    if (links.filter(({ member }) => member === null).length >= MOST_LINKS) {
      throw new Refusal('too_many_links');
    }
    const id = crypto.randomUUID();
    await transaction
      .insertInto('links')
      .values({ id, room, kind, hash, member: null, created_at: now })
      .execute();
    return { id, added: true };
  });
}

/**
 * Revokes a link: its token opens nothing any more.
 *
 * @throws {Refusal} `nothing_here`; `last_coordinator` for the only link of who keeps the room.
 */
export function removeLink(
  database: Database,
  { room, roomKind }: Pick<Visitor, 'room' | 'roomKind'>,
  id: string,
): Promise<void> {
  const keeper = KEEPER[roomKind];
  return inRoom(database, room, async (transaction) => {
    const links = await transaction
      .selectFrom('links')
      .select(['id', 'kind'])
      .where('room', '=', room)
      .where('member', 'is', null)
      .execute();
    const link = links.find((candidate) => candidate.id === id);
    if (!link) throw new Refusal('nothing_here');
    const keepers = links.filter(({ kind }) => kind === keeper).length;
    if (link.kind === keeper && keepers === 1) throw new Refusal('last_coordinator');
    await transaction.deleteFrom('links').where('room', '=', room).where('id', '=', id).execute();
  });
}
