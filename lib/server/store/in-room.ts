import type { Transaction } from 'kysely';
import type { Database } from './database';
import { Refusal } from './refusal';
import { NEVER } from './remove-room';
import type { Tables } from './tables';

/**
 * Runs a transaction that changes a room, with exclusive write access to it.
 *
 * @param options.emptied - also of a consultation that is being removed, or of which only publications are left.
 * @throws {Refusal} `not_found` when the room has gone meanwhile.
 */
export function inRoom<T>(
  database: Database,
  room: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
  { emptied = false } = {},
): Promise<T> {
  return database.transact(async (transaction) => {
    // Locks the room as well. In SQLite there is one writing transaction at a time.
    const changed = await transaction
      .updateTable('rooms')
      .set({ tag: crypto.randomUUID() })
      .where('id', '=', room)
      .$if(!emptied, (all) => all.where('expires_at', '>', 0).where('expires_at', '<', NEVER))
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new Refusal('not_found');
    return work(transaction);
  });
}
