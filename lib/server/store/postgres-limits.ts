import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';

/** Longest time for a transaction to wait for a lock, run a statement, or be idle. */
const LIMITS = [
  "set local lock_timeout = '5s'",
  "set local statement_timeout = '10s'",
  "set local idle_in_transaction_session_timeout = '10s'",
].join('; ');

/**
 * Sets the limits per transaction, in the statement that begins it. They are not set per connection:
 * poolers such as PgBouncer refuse settings at its start, and give it to another client after a
 * transaction.
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
