import type { Transaction } from 'kysely';
import type { Database } from './database';
import { Refusal } from './refusal';
import type { Tables } from './tables';

/**
 * Runs a transaction on a room with exclusive write access to it.
 *
 * @throws {Refusal} `not_found` when the room has gone meanwhile.
 */
export function inRoom<T>(
  database: Database,
  room: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database.transact(async (transaction) => {
    const row = transaction.selectFrom('rooms').select('id').where('id', '=', room);
    // In SQLite there is one writing transaction at a time.
    const locked = database.kind === 'postgres' ? row.forNoKeyUpdate() : row;
    if (!(await locked.executeTakeFirst())) throw new Refusal('not_found');
    return work(transaction);
  });
}
