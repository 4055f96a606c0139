import type { Transaction } from 'kysely';
import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';
import { Refusal } from '@/lib/server/store/refusal';
import type { Tables } from '@/lib/server/store/tables';

const MOST_BODIES = 2_000;

/** A body that is asked, with the hash of the token of its link. The owner chose its id. */
export interface NewBody {
  id: string;
  hash: string;
}

/**
 * Adds bodies to a consultation, all or none. One that is there with the same id and hash is not added
 * again.
 *
 * @returns how many were added.
 * @throws {Refusal} `taken` when an id or a hash is another's, `too_many_members`.
 */
export function addBodies(
  database: Database,
  room: string,
  bodies: readonly NewBody[],
  now: number,
): Promise<number> {
  return inRoom(database, room, async (transaction) => {
    const members = await transaction
      .selectFrom('members')
      .leftJoin('links', (join) =>
        join.onRef('links.room', '=', 'members.room').onRef('links.member', '=', 'members.id'),
      )
      .select(['members.id', 'links.hash'])
      .where('members.room', '=', room)
      .execute();
    const hashes = new Map(members.map(({ id, hash }) => [id, hash]));
    const fresh: NewBody[] = [];
    for (const { id, hash } of bodies) {
      const known = hashes.get(id);
      if (known === hash) continue;
      if (known !== undefined) throw new Refusal('taken');
      hashes.set(id, hash);
      fresh.push({ id, hash });
    }
    if (fresh.length === 0) return 0;
    if (hashes.size > MOST_BODIES) throw new Refusal('too_many_members');
    await transaction
      .insertInto('members')
      .values(fresh.map(({ id }) => ({ room, id, joined_at: now })))
      .execute();
    await insertLinks(transaction, room, fresh, now);
    return fresh.length;
  });
}

/** What changes of a body; what is left out stays. */
export interface BodyChange {
  /** Of the token of its new link; null: it has none any more. The old token opens nothing. */
  hash?: string | null | undefined;
  /** Until when it may answer, if that is later than the others; null: as the others. */
  closesAt?: number | null | undefined;
}

/**
 * Gives a body another link, takes its link away, or reopens the consultation for it.
 *
 * @throws {Refusal} `nothing_here`, `taken` when the hash is another's.
 */
export function changeBody(
  database: Database,
  room: string,
  id: string,
  { hash, closesAt }: BodyChange,
  now: number,
): Promise<void> {
  return inRoom(database, room, async (transaction) => {
    const body = await transaction
      .updateTable('members')
      .set((where) => ({ closes_at: closesAt === undefined ? where.ref('closes_at') : closesAt }))
      .where('room', '=', room)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!body) throw new Refusal('nothing_here');
    if (hash === undefined) return;
    const link = transaction.selectFrom('links').select('hash').where('room', '=', room);
    const present = await link.where('member', '=', id).executeTakeFirst();
    if (present?.hash === hash) return;
    await transaction
      .deleteFrom('links')
      .where('room', '=', room)
      .where('member', '=', id)
      .execute();
    if (hash !== null) await insertLinks(transaction, room, [{ id, hash }], now);
  });
}

/** @throws {Refusal} `taken` when a hash is there already. */
async function insertLinks(
  transaction: Transaction<Tables>,
  room: string,
  bodies: readonly NewBody[],
  now: number,
): Promise<void> {
  const made = await transaction
    .insertInto('links')
    .values(
      bodies.map(({ id, hash }) => ({
        id: crypto.randomUUID(),
        room,
        kind: 'body' as const,
        hash,
        member: id,
        created_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['room', 'hash']).doNothing())
    .returning('id')
    .execute();
  if (made.length < bodies.length) throw new Refusal('taken');
}
