import type { Transaction } from 'kysely';
import type { Database } from './database';
import { RoomError } from './refusal';
import type { Tables } from './tables';

/**
 * Changes something in a room while nobody else does.
 *
 * @throws {RoomError} `not_found` when the room has gone meanwhile.
 */
export function inRoom<T>(
  database: Database,
  room: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database.transact(async (transaction) => {
    const row = transaction.selectFrom('rooms').select('id').where('id', '=', room);
    // A transaction that writes in SQLite is alone already.
    const locked = database.kind === 'postgres' ? row.forNoKeyUpdate() : row;
    if (!(await locked.executeTakeFirst())) throw new RoomError('not_found');
    return work(transaction);
  });
}
