import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';

/** How long a transaction may wait for a lock, take for a statement, or do nothing. */
const LIMITS = [
  "set local lock_timeout = '5s'",
  "set local statement_timeout = '10s'",
  "set local idle_in_transaction_session_timeout = '10s'",
].join('; ');

/**
 * Gives each transaction its limits, with the statement that begins it. Not the connection: poolers such as
 * PgBouncer refuse settings when one is opened, and hand it to somebody else after a transaction.
 */
class LimitedPostgresDriver extends PostgresDriver {
  override beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    const beginning: DatabaseConnection = {
      executeQuery: ({ sql }) => connection.executeQuery(CompiledQuery.raw(`${sql}; ${LIMITS}`)),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
    return super.beginTransaction(beginning, settings);
  }
}

/** PostgreSQL with limits that hold behind a pooler too. */
export class LimitedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): LimitedPostgresDriver {
    return new LimitedPostgresDriver(this.#config);
  }
}
