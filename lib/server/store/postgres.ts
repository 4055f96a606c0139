import { setTimeout as delay } from 'node:timers/promises';
import { Kysely, type Transaction } from 'kysely';
import { logFailure } from '@/lib/server/log/failure';
import type { Database } from './database';
import { LimitedPostgresDialect } from './postgres-limits';
import type { Tables } from './tables';

/** OID of the type `bigint`, which `pg` returns as text by default; ours are all safe integers. */
const BIGINT = 20;

/** The rooms of a PostgreSQL database, which processes on any number of machines may share. */
export async function openPostgres(url: string): Promise<Database> {
  const { Pool, types } = await import('pg');
  const pool = new Pool({
    connectionString: url,
    max: 10,
    application_name: 'draagkracht',
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: {
      getTypeParser: (type, format) =>
        type === BIGINT && format !== 'binary' ? Number : types.getTypeParser(type, format),
    },
  });
  // A broken idle connection is replaced by the pool.
  pool.on('error', (error) => logFailure('connection to the store', error));
  const query = new Kysely<Tables>({ dialect: new LimitedPostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    query,
    transact: (work) => transactAgain(query, work),
    erase: async () => {},
    // Its reserve is the database's own business.
    freeing: (work) => work(),
    size: () => sumOfSizes(query),
  };
}

/** The sum of record sizes; the size of the tables on disk does not shrink when rooms are deleted. */
async function sumOfSizes(query: Kysely<Tables>): Promise<number> {
  const { bytes } = await query
    .selectFrom('records')
    .select(({ fn }) => fn.sum<string | null>('size').as('bytes'))
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

const ATTEMPTS = 5;
/** Serialization failure and deadlock: PostgreSQL asks to try again. */
const CONFLICTS: unknown[] = ['40001', '40P01'];

/** Repeats a transaction that conflicted with another, up to five times. */
async function transactAgain<T>(
  query: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await query.transaction().execute(work);
    } catch (error) {
      const conflict = CONFLICTS.includes((error as { code?: unknown }).code);
      if (!conflict || attempt === ATTEMPTS) throw error;
      await delay(Math.random() * 20 * 2 ** attempt);
    }
  }
}
