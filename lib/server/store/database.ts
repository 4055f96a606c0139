import type { Kysely, Transaction } from 'kysely';
import { setting } from '@/lib/server/settings/settings';
import { migrate } from './migrations';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

/** An open database of either kind. Queries are the same for both. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Tables>;
  /**
   * Runs work in a transaction, all or nothing. `work` may be called more than once before it is
   * committed.
   */
  transact<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Removes deleted content from the files, as far as this kind of database can. */
  erase(): Promise<void>;
  /**
   * Runs work that deletes. When the disk is full, it does so once more with what the store holds in reserve
   * for that, after `piecemeal`, which may delete in small parts first.
   */
  freeing<T>(work: () => Promise<T>, piecemeal?: () => Promise<void>): Promise<T>;
  /** Bytes that all rooms take; cheap enough to ask once a minute. */
  size(): Promise<number>;
}

/** Where the rooms are kept. */
export type Place = { url: string } | { directory: string };

/** `DATABASE_URL` names a PostgreSQL; without it there is a SQLite file in `DATA_DIR`, by default ./data. */
export function placeFrom(env: Readonly<Record<string, string | undefined>>): Place {
  const url = setting('DATABASE_URL', env);
  return url ? { url } : { directory: setting('DATA_DIR', env) };
}

/**
 * Opens a database and brings its tables up to date.
 *
 * @throws what the database or the file system threw.
 */
export async function openDatabase(place: Place): Promise<Database> {
  const database = await ('url' in place ? openPostgres(place.url) : openSqlite(place.directory));
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.query.destroy();
    throw error;
  }
}
