import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls with an empty folder, which is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-promises-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The environment of a server that keeps its rooms in a folder. */
export const sqliteIn = (folder: string) => ({ DATABASE_URL: '', DATA_DIR: folder });
