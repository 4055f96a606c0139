import { existsSync } from 'node:fs';
import { loadSettings } from '@/lib/server/settings/load';
import { type Database, openDatabase, type Place, placeFrom } from '@/lib/server/store/database';
import { storeFailure } from '@/lib/server/store/failure';
import { backUp } from './backup';
import { BackupError } from './format';
import { restore } from './restore';

const BROUGHT_BACK =
  'Whoever was removed from a room since that backup can open it again, and so can links that were replaced: coordinators are told when they open the room, and can end it with one click. Closing instants, creation keys and publications are as they were then: see npm run rooms -- keys, revoke what was revoked since, and take down what was taken down since.';

const named = (place: Place): string =>
  'url' in place ? 'the PostgreSQL of DATABASE_URL' : `the SQLite in ${place.directory}`;

async function inStore(
  place: Place,
  work: (database: Database) => Promise<number>,
): Promise<string> {
  const database = await openDatabase(place);
  try {
    const rooms = await work(database);
    return `${rooms} ${rooms === 1 ? 'room' : 'rooms'}, ${named(place)}.`;
  } finally {
    await database.query.destroy();
  }
}

/**
 * `backup <file>`: all rooms as they are at one moment, while the server runs.
 *
 * @returns what was done.
 * @throws an error whose message is for the person who ran it.
 */
export async function backupCommand([file]: string[]): Promise<string> {
  if (!file) throw new BackupError('Say where: backup <file>');
  loadSettings();
  const place = placeFrom(process.env);
  if ('directory' in place && !existsSync(place.directory)) {
    throw new BackupError(`There is no store in ${place.directory}.`);
  }
  const done = await inStore(place, (database) => backUp(database, file)).catch(explain);
  return `Backed up ${done}`;
}

/**
 * `restore <file>`: into an empty store.
 *
 * @returns what was done, and what that means.
 * @throws an error whose message is for the person who ran it.
 */
export async function restoreCommand([file]: string[]): Promise<string> {
  if (!file) throw new BackupError('Say which: restore <file>');
  loadSettings();
  const place = placeFrom(process.env);
  const done = await inStore(place, (database) => restore(database, file)).catch(explain);
  return `Restored ${done}\n${BROUGHT_BACK}`;
}

function explain(error: unknown): never {
  if (error instanceof BackupError) throw error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') throw new BackupError(`There is no such file or folder: ${message}`);
  const what =
    storeFailure(error).code === 'store_full'
      ? 'The disk is full or cannot be written'
      : 'The store cannot be used';
  throw new BackupError(`${what}: ${message}`);
}
