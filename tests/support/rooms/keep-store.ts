import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '@/lib/server/store/database';
import { STEPS } from '@/lib/server/store/migrations';
import { KEPT_ROWS, keptFile } from './kept';

/**
 * `npm run keep-store`: keeps a store of the latest version of the tables as a file, from which every later
 * version has to go on. Run once for each new step; a file that is there stays as it was made.
 */

const file = keptFile(STEPS.at(-1) ?? '');
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(1);
}
const directory = mkdtempSync(join(tmpdir(), 'draagkracht-keep-'));
const database = await openDatabase({ directory });
await database.query.insertInto('rooms').values(KEPT_ROWS.rooms).execute();
await database.query.insertInto('members').values(KEPT_ROWS.members).execute();
await database.query.insertInto('links').values(KEPT_ROWS.links).execute();
await database.query.insertInto('records').values(KEPT_ROWS.records).execute();
await database.query.destroy();

const made = join(directory, 'rooms.sqlite');
const store = new DatabaseSync(made);
// One file, without a log beside it.
store.exec('pragma journal_mode = delete');
store.exec('vacuum');
store.close();
mkdirSync(dirname(file), { recursive: true });
renameSync(made, file);
rmSync(directory, { recursive: true });
console.log(`Kept ${file}.`);
