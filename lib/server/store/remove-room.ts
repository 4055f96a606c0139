import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from './database';

/** Records per step, so that requests do not wait long. */
const STEP = 25;

/**
 * Deletes a room and everything in it. It is gone for everybody at once; what it held goes in steps, and
 * if these are interrupted the rest goes with the next purge. On a full disk it goes record by record, since
 * what is deleted is written over, and that takes room until it is done. `erase` is left to the caller.
 *
 * @param expiredBy - deletes it only if it has expired by then, in milliseconds since 1970.
 * @returns whether there was such a room.
 */
export function removeRoom(
  database: Database,
  id: string,
  expiredBy = Number.MAX_SAFE_INTEGER,
): Promise<boolean> {
  return database.freeing(
    () => inSteps(database, id, expiredBy),
    () => oneByOne(database, id, expiredBy),
  );
}

async function inSteps({ query }: Database, id: string, expiredBy: number): Promise<boolean> {
  const { numUpdatedRows } = await query
    .updateTable('rooms')
    .set({ expires_at: 0 })
    .where('id', '=', id)
    .where('expires_at', '<=', expiredBy)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  for (;;) {
    const { numDeletedRows } = await query
      .deleteFrom('records')
      .where('room', '=', id)
      .where('name', 'in', (records) =>
        records.selectFrom('records').select('name').where('room', '=', id).limit(STEP),
      )
      .executeTakeFirst();
    if (numDeletedRows < BigInt(STEP)) break;
    await breathe();
  }
  await query.deleteFrom('rooms').where('id', '=', id).execute();
  return true;
}

async function oneByOne(database: Database, id: string, expiredBy: number): Promise<void> {
  const { query } = database;
  const room = await query
    .selectFrom('rooms')
    .select('expires_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!room || room.expires_at > expiredBy) return;
  const records = await query.selectFrom('records').select('name').where('room', '=', id).execute();
  for (const { name } of records) {
    await query.deleteFrom('records').where('room', '=', id).where('name', '=', name).execute();
    await database.erase();
  }
}
