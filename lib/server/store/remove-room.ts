import { setImmediate as breathe } from 'node:timers/promises';
import { PUBLICATIONS } from '@/lib/sealed/links/publication-name';
import type { Database } from './database';

/** Records per step, so that requests do not wait long. */
const STEP = 25;

/** Expiry of a consultation of which only publications are left: nobody has a link to it any more. */
export const NEVER = Date.UTC(9999, 11, 31);

export interface Removal {
  /** Deletes it only if it has expired by then, in milliseconds since 1970. */
  expiredBy?: number;
  /** Whether what was published goes too. */
  withdraw?: boolean;
}

/**
 * Deletes a room and everything in it, but for what was published of a consultation: that stays in the open
 * unless it is withdrawn. The rest is gone for everybody at once; what it held goes in steps, and if these are
 * interrupted the rest goes with the next purge. On a full disk it goes record by record, since what is deleted
 * is written over, and that takes room until it is done. `erase` is left to the caller.
 *
 * @returns whether there was such a room.
 */
export function removeRoom(
  database: Database,
  id: string,
  removal: Removal = {},
): Promise<boolean> {
  return database.freeing(
    () => inSteps(database, id, removal),
    () => oneByOne(database, id, removal),
  );
}

async function inSteps(
  database: Database,
  id: string,
  { expiredBy = Number.MAX_SAFE_INTEGER, withdraw = false }: Removal,
): Promise<boolean> {
  const { query } = database;
  const there = await database.transact(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('rooms')
      .set({ expires_at: 0 })
      .where('id', '=', id)
      .where('expires_at', '<=', expiredBy)
      .executeTakeFirst();
    if (withdraw && numUpdatedRows > 0n) {
      await transaction
        .deleteFrom('records')
        .where('room', '=', id)
        .where('name', 'like', `${PUBLICATIONS}%`)
        .execute();
    }
    return numUpdatedRows > 0n;
  });
  if (!there) return false;
  for (;;) {
    const { numDeletedRows } = await query
      .deleteFrom('records')
      .where('room', '=', id)
      .where('name', 'in', (records) =>
        records
          .selectFrom('records')
          .select('name')
          .where('room', '=', id)
          .where('name', 'not like', `${PUBLICATIONS}%`)
          .limit(STEP),
      )
      .executeTakeFirst();
    if (numDeletedRows < BigInt(STEP)) break;
    await breathe();
  }
  await database.transact(async (transaction) => {
    // Nothing is written any more: who still had a token is refused from here on.
    const published = await transaction
      .selectFrom('records')
      .select('name')
      .where('room', '=', id)
      .where('size', '>', 0)
      .executeTakeFirst();
    if (!published) {
      await transaction.deleteFrom('rooms').where('id', '=', id).execute();
      return;
    }
    await transaction.deleteFrom('links').where('room', '=', id).execute();
    await transaction.deleteFrom('members').where('room', '=', id).execute();
    await transaction
      .updateTable('rooms')
      .set({ expires_at: NEVER, closes_at: null, decides_at: null })
      .where('id', '=', id)
      .execute();
  });
  return true;
}

async function oneByOne(
  database: Database,
  id: string,
  { expiredBy = Number.MAX_SAFE_INTEGER, withdraw = false }: Removal,
): Promise<void> {
  const { query } = database;
  const room = await query
    .selectFrom('rooms')
    .select('expires_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!room || room.expires_at > expiredBy) return;
  const records = await query.selectFrom('records').select('name').where('room', '=', id).execute();
  for (const { name } of records) {
    if (!withdraw && name.startsWith(PUBLICATIONS)) continue;
    await query.deleteFrom('records').where('room', '=', id).where('name', '=', name).execute();
    await database.erase();
  }
}
