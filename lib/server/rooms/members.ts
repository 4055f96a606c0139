import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';
import { Refusal } from '@/lib/server/store/refusal';
import { assertStoreTakes } from '@/lib/server/store/store-size';
import { assertFits, largestRecord, type RoomSize } from './quota';
import { memberRecord } from './record-name';

const MOST_MEMBERS = 100;

export interface NewMember {
  /** The room it is added to. */
  inside: RoomSize;
  /** Chosen by the member's device. */
  id: string;
  /** Of the member's own token. */
  hash: string;
  /** The first content of the member's card. */
  card: Uint8Array;
}

/**
 * Adds a member with the hash of their token and their first card.
 *
 * @returns the sequence number of the card, and whether the member is new; the same once more is the
 *   member there was.
 * @throws {Refusal} `taken` when id or hash are somebody else's, `too_many_members`,
 *   `record_too_large`, `room_full`, `store_full`.
 */
export async function addMember(
  database: Database,
  { inside, id, hash, card }: NewMember,
  now: number,
): Promise<{ seq: number; added: boolean }> {
  if (card.byteLength > largestRecord('team', 'card')) throw new Refusal('record_too_large');
  await assertStoreTakes(database, card.byteLength, now - inside.createdAt);
  const { room } = inside;
  const name = memberRecord(id, 'card');
  return inRoom(database, room, async (transaction) => {
    const links = await transaction
      .selectFrom('links')
      .select(['hash', 'member'])
      .where('room', '=', room)
      .execute();
    const members = links.filter(({ member }) => member !== null);
    const known = links.find((link) => link.hash === hash || link.member === id);
    if (known) {
      if (known.hash !== hash || known.member !== id) throw new Refusal('taken');
      const kept = await transaction
        .selectFrom('records')
        .select('seq')
        .where('room', '=', room)
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return { seq: kept.seq, added: false };
    }
    if (members.length >= MOST_MEMBERS) throw new Refusal('too_many_members');
    await assertFits(transaction, inside, { name, size: card.byteLength }, now);
    await transaction.insertInto('members').values({ room, id, joined_at: now }).execute();
    await transaction
      .insertInto('links')
      .values({ id: crypto.randomUUID(), room, kind: 'member', hash, member: id, created_at: now })
      .execute();
    await transaction
      .insertInto('records')
      .values({
        room,
        name,
        member: id,
        seq: 1,
        write_id: crypto.randomUUID(),
        size: card.byteLength,
        updated_at: now,
        content: card,
      })
      .execute();
    return { seq: 1, added: true };
  });
}

/**
 * Removes a member or a body: the token and every record of theirs.
 *
 * @throws {Refusal} `nothing_here`.
 */
export async function removeMember(database: Database, room: string, id: string): Promise<void> {
  await inRoom(database, room, async (transaction) => {
    const removed = await transaction
      .deleteFrom('members')
      .where('room', '=', room)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!removed) throw new Refusal('nothing_here');
  });
  await database.erase();
}
