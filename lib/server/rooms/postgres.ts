import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from './database';
import { logFailure } from './log';
import type { Tables } from './tables';

/** The type `bigint`, which `pg` gives as text unless told otherwise; ours all are safe integers. */
const BIGINT = 20;

/** The rooms of a PostgreSQL database, which processes on any number of machines may share. */
export async function openPostgres(url: string): Promise<Database> {
  const { Pool, types } = await import('pg');
  const pool = new Pool({
    connectionString: url,
    max: 10,
    application_name: 'draagkracht',
    connectionTimeoutMillis: 5_000,
    lock_timeout: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: {
      getTypeParser: (type, format) =>
        type === BIGINT && format !== 'binary' ? Number : types.getTypeParser(type, format),
    },
  });
  // A connection that breaks while nobody uses it harms nobody: the pool makes another.
  pool.on('error', (error) => logFailure('connection to the store', error));
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgres', query, erase: async () => {} };
}
