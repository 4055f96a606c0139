import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '@/lib/server/store/database';
import { STEPS } from '@/lib/server/store/migrations';
import { keptFile, keptRows } from './kept';

/**
 * `npm run keep-store`: keeps a store of the latest version of the tables as a file, from which every later
 * version has to go on. Run once for each new step; a file that is there stays as it was made.
 */

const step = STEPS.at(-1) ?? '';
const file = keptFile(step);
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(1);
}
const directory = mkdtempSync(join(tmpdir(), 'draagkracht-keep-'));
const database = await openDatabase({ directory });
// One by one: in one statement, what one row leaves out would be null instead of what the table fills in.
for (const [table, rows] of Object.entries(keptRows(step))) {
  for (const row of rows) {
    await database.query
      .insertInto(table as never)
      .values(row as never)
      .execute();
  }
}
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
