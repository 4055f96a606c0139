import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDatabase } from './postgres';

/** The databases that every promise about the store holds for. */
export const KINDS = ['sqlite', 'postgres'] as const;

export type StoreKind = (typeof KINDS)[number];

/** An empty place for a store, as the environment of a process names it. */
export interface FreshPlace {
  kind: StoreKind;
  env: { DATABASE_URL: string; DATA_DIR: string };
  remove(): Promise<void>;
}

/** @param server - the URL of a PostgreSQL without the name of a database. */
export async function freshPlace(kind: StoreKind, server: string): Promise<FreshPlace> {
  if (kind === 'postgres') {
    const { url, drop } = await makeDatabase(server);
    return { kind, env: { DATABASE_URL: url, DATA_DIR: '' }, remove: drop };
  }
  const directory = mkdtempSync(join(tmpdir(), 'draagkracht-rooms-'));
  return {
    kind,
    env: { DATABASE_URL: '', DATA_DIR: directory },
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  };
}
