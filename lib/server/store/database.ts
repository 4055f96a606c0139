import type { Kysely, Transaction } from 'kysely';
import { migrate } from './migrations';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

/** An open database of either kind. Queries are the same for both. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Tables>;
  /** Does work in a transaction, all or nothing. The work may be done more than once until it is kept. */
  transact<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Makes what was deleted unreadable in the files, as far as this kind of database lets us. */
  erase(): Promise<void>;
  /** How many bytes all rooms take. Cheap enough to ask every now and then. */
  size(): Promise<number>;
}

/** Where the rooms are kept. */
export type Place = { url: string } | { directory: string };

/** `DATABASE_URL` names a PostgreSQL; without it there is a SQLite file in `DATA_DIR`, by default ./data. */
export function placeFrom(env: Readonly<Record<string, string | undefined>>): Place {
  return env.DATABASE_URL ? { url: env.DATABASE_URL } : { directory: env.DATA_DIR || 'data' };
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
