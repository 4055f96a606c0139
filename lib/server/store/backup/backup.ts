import { open, rename, rm } from 'node:fs/promises';
import type { Transaction } from 'kysely';
import type { Database } from '@/lib/server/store/database';
import type { Tables } from '@/lib/server/store/tables';
import { BackupError, type BackupLine, BackupWriter } from './format';

/**
 * Writes everything in a store to a file, as it is at one moment, while others go on writing.
 *
 * @returns the number of rooms.
 * @throws {BackupError} when the file is there already; what the database or the file system threw. No
 *   half a backup is left then.
 */
export async function backUp(database: Database, file: string): Promise<number> {
  const draft = `${file}.${crypto.randomUUID()}`;
  const output = await open(draft, 'wx', 0o600);
  try {
    const rooms = await writeAll(database, async (line) => {
      await output.appendFile(line);
    });
    await output.sync();
    await output.close();
    await moveNew(draft, file);
    return rooms;
  } catch (error) {
    await output.close();
    await rm(draft, { force: true });
    throw error;
  }
}

async function moveNew(draft: string, file: string): Promise<void> {
  try {
    // Reserves the name: renaming alone would overwrite.
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BackupError(`${file} exists already; a backup overwrites nothing.`);
  }
  await rename(draft, file);
}

async function writeAll(
  { query }: Database,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const writer = new BackupWriter();
  // One moment for all tables, in either kind of database.
  const snapshot = query
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only');
  return snapshot.execute(async (transaction) => {
    await write(writer.head());
    const keys = await transaction.selectFrom('creation_keys').selectAll().execute();
    for (const row of keys) await write(writer.row({ table: 'creation_keys', row }));
    const rooms = await transaction.selectFrom('rooms').selectAll().execute();
    for (const row of rooms) {
      await write(writer.row({ table: 'rooms', row }));
      for await (const line of rowsOf(transaction, row.id)) await write(writer.row(line));
    }
    await write(writer.end());
    return rooms.length;
  });
}

/** A row comes after those it refers to. Records come one at a time, since they may be large. */
async function* rowsOf(transaction: Transaction<Tables>, room: string): AsyncGenerator<BackupLine> {
  const members = transaction.selectFrom('members').selectAll().where('room', '=', room);
  for (const row of await members.execute()) yield { table: 'members', row };
  const links = transaction.selectFrom('links').selectAll().where('room', '=', room);
  for (const row of await links.execute()) yield { table: 'links', row };
  const records = transaction.selectFrom('records').select('name').where('room', '=', room);
  for (const { name } of await records.execute()) {
    const { content, ...rest } = await transaction
      .selectFrom('records')
      .selectAll()
      .where('room', '=', room)
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    yield {
      table: 'records',
      row: { ...rest, content: Buffer.from(content).toString('base64') },
    };
  }
}
