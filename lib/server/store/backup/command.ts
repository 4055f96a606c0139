import { existsSync } from 'node:fs';
import { loadSettings } from '@/lib/server/settings/load';
import { type Database, openDatabase, type Place, placeFrom } from '@/lib/server/store/database';
import { storeFailure } from '@/lib/server/store/failure';
import { backUp } from './backup';
import { BackupError } from './format';
import { restore } from './restore';

/** `npm run backup -- <file>` and `npm run restore -- <file>`. */

type Work = (database: Database, file: string) => Promise<number>;

const COMMANDS: Record<string, { work: Work; done: string }> = {
  backup: { work: backUp, done: 'Backed up' },
  restore: { work: restore, done: 'Restored' },
};

const BROUGHT_BACK =
  'Whoever was removed from a room since that backup can open it again, and so can links that were replaced: coordinators are told when they open the room, and can end it with one click. Closing instants, creation keys and publications are as they were then: see npm run rooms -- keys, revoke what was revoked since, and take down what was taken down since.';

const named = (place: Place): string =>
  'url' in place ? 'the PostgreSQL of DATABASE_URL' : `the SQLite in ${place.directory}`;

async function run([name = '', file]: string[]): Promise<string> {
  const command = COMMANDS[name];
  if (!command || !file) throw new BackupError('Say where: npm run backup -- <file>');
  loadSettings();
  const place = placeFrom(process.env);
  if (name === 'backup' && 'directory' in place && !existsSync(place.directory)) {
    throw new BackupError(`There is no store in ${place.directory}.`);
  }
  const database = await openDatabase(place);
  try {
    const rooms = await command.work(database, file);
    const told = `${command.done} ${rooms} ${rooms === 1 ? 'room' : 'rooms'}, ${named(place)}.`;
    return name === 'restore' ? `${told}\n${BROUGHT_BACK}` : told;
  } finally {
    await database.query.destroy();
  }
}

function explain(error: unknown): string {
  if (error instanceof BackupError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no such file or folder: ${message}`;
  return `${storeFailure(error).code === 'store_full' ? 'The disk is full or cannot be written' : 'The store cannot be used'}: ${message}`;
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
