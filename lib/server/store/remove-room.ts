import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from './database';

/** Records per step, so that requests do not wait long. */
const STEP = 25;

/**
 * Deletes a room and everything in it. It is gone for everybody at once; what it held goes in steps, and
 * if these are interrupted the rest goes with the next purge. `erase` is left to the caller.
 *
 * @param expiredBy - deletes it only if it has expired by then, in milliseconds since 1970.
 * @returns whether there was such a room.
 */
export async function removeRoom(
  { query }: Database,
  id: string,
  expiredBy = Number.MAX_SAFE_INTEGER,
): Promise<boolean> {
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
