import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Transaction } from 'kysely';
import type { Database } from '@/lib/server/store/database';
import type { Tables } from '@/lib/server/store/tables';
import { BackupError, type BackupLine, readBackup } from './format';

/**
 * Puts everything of a backup into an empty store, whatever kind of database it came from: all of it or
 * nothing. The whole file is checked before anything is written.
 *
 * @returns the number of rooms.
 * @throws {BackupError} when the store is not empty or the file cannot be used; what the database or the
 *   file system threw.
 */
export async function restore(database: Database, file: string): Promise<number> {
  let rooms = 0;
  for await (const { table } of linesOf(file)) if (table === 'rooms') rooms++;
  await database.transact(async (transaction) => {
    const rooms = await transaction.selectFrom('rooms').select('id').limit(1).execute();
    const keys = await transaction.selectFrom('creation_keys').select('id').limit(1).execute();
    if (rooms.length + keys.length > 0) {
      throw new BackupError(
        'The store already holds rooms or creation keys; restore into an empty one.',
      );
    }
    for await (const line of linesOf(file)) await insert(transaction, line);
  });
  return rooms;
}

const linesOf = (file: string): AsyncGenerator<BackupLine> =>
  readBackup(
    createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }),
  );

async function insert(transaction: Transaction<Tables>, line: BackupLine): Promise<void> {
  switch (line.table) {
    case 'creation_keys':
      await transaction.insertInto('creation_keys').values(line.row).execute();
      return;
    case 'rooms':
      await transaction.insertInto('rooms').values(line.row).execute();
      return;
    case 'members':
      await transaction.insertInto('members').values(line.row).execute();
      return;
    case 'links':
      await transaction.insertInto('links').values(line.row).execute();
      return;
    case 'records': {
      const content = Buffer.from(line.row.content, 'base64');
      await transaction
        .insertInto('records')
        .values({ ...line.row, content })
        .execute();
    }
  }
}
