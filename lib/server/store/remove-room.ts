import type { Database } from './database';

/**
 * Deletes a room and everything in it, for good; on a full disk record by record, since what is deleted is
 * written over, and that takes room until it is done.
 *
 * @param expiredBy - only if it has expired by then, in milliseconds since 1970.
 * @returns whether there was such a room.
 */
export function removeRoom(
  database: Database,
  id: string,
  expiredBy = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  const { query } = database;
  return database.freeing(
    async () => {
      const { numDeletedRows } = await query
        .deleteFrom('rooms')
        .where('id', '=', id)
        .$if(Number.isFinite(expiredBy), (rooms) => rooms.where('expires_at', '<=', expiredBy))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async () => {
      const room = await query
        .selectFrom('rooms')
        .select('expires_at')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!room || room.expires_at > expiredBy) return;
      const records = await query
        .selectFrom('records')
        .select('name')
        .where('room', '=', id)
        .execute();
      for (const { name } of records) {
        await query.deleteFrom('records').where('room', '=', id).where('name', '=', name).execute();
        await database.erase();
      }
    },
  );
}
