import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from './database';
import { removeRoom } from './remove-room';

/** Rooms per batch, so that requests do not wait long. */
const BATCH = 20;

/**
 * Deletes the rooms that have expired, one at a time, and everything in them; what was published stays.
 *
 * @param now - in milliseconds since 1970.
 * @returns the number of rooms deleted.
 */
export async function purgeExpired(database: Database, now: number): Promise<number> {
  let purged = 0;
  for (;;) {
    const expired = await database.query
      .selectFrom('rooms')
      .select('id')
      .where('expires_at', '<=', now)
      .limit(BATCH)
      .execute();
    for (const { id } of expired) {
      await removeRoom(database, id, { expiredBy: now });
      await breathe();
    }
    purged += expired.length;
    if (expired.length < BATCH) break;
  }
  await database.erase();
  return purged;
}
