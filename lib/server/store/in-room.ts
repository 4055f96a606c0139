import type { Transaction } from 'kysely';
import type { Database } from './database';
import { Refusal } from './refusal';
import type { Tables } from './tables';

/**
 * Runs a transaction that changes a room, with exclusive write access to it.
 *
 * @throws {Refusal} `not_found` when the room has gone meanwhile.
 */
export function inRoom<T>(
  database: Database,
  room: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database.transact(async (transaction) => {
    // Locks the room as well. In SQLite there is one writing transaction at a time.
    const changed = await transaction
      .updateTable('rooms')
      .set({ tag: crypto.randomUUID() })
      .where('id', '=', room)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new Refusal('not_found');
    return work(transaction);
  });
}
