import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  sql,
  type TransactionSettings,
} from 'kysely';
import { logFailure } from '@/lib/server/log/failure';
import type { Database } from './database';
import { GroupCommit } from './group-commit';
import { Reserve } from './reserve';
import type { Tables } from './tables';

const FILE = 'rooms.sqlite';
/** Milliseconds that a statement waits for another process while nothing else can run in this one. */
const BUSY_TIMEOUT = 20;
/** Milliseconds that it goes on trying after that, while everything else goes on. */
const LONGEST_WAIT = 5_000;
/** What SQLite says while another process writes. */
const BUSY = 5;
const WAL_ATTEMPTS = 100;

/** The rooms of one data directory, which several processes of one machine may share. */
export async function openSqlite(directory: string): Promise<Database> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  // Imported at first use: an older Node can run everything else.
  const { DatabaseSync } = await import('node:sqlite');
  const file = new DatabaseSync(join(/* turbopackIgnore: true */ directory, FILE), {
    timeout: BUSY_TIMEOUT,
    enableForeignKeyConstraints: true,
  });
  try {
    await keepWriteAheadLog(file);
    file.exec('pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory');
  } catch (error) {
    file.close();
    throw error;
  }
  const query = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  const commits = new GroupCommit(query);
  const reserve = new Reserve(directory);
  await reserve.take();
  // Through the one connection, so that it cannot run within a transaction.
  const erase = () => query.connection().execute(async () => emptyWriteAheadLog(file));
  return {
    kind: 'sqlite',
    query,
    transact: (work) => commits.run(work),
    erase,
    async freeing(work, piecemeal) {
      try {
        return await work();
      } catch (error) {
        if (!isFull(error)) throw error;
      }
      await reserve.give();
      try {
        await erase();
        await piecemeal?.();
        return await work();
      } finally {
        await erase();
        await reserve.take();
      }
    },
    size: () => usedBytes(query),
  };
}

/** Bytes in used pages of the file, from its counters. */
async function usedBytes(query: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select (page_count - freelist_count) * page_size as bytes
    from pragma_page_count, pragma_freelist_count, pragma_page_size
  `.execute(query);
  return rows[0]?.bytes ?? 0;
}

/** SQLite does not wait when two processes switch to the write-ahead log at once; this does. */
async function keepWriteAheadLog(file: DatabaseSync): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      file.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (attempt === WAL_ATTEMPTS) throw error;
      await delay(10 + Math.random() * 40);
    }
  }
}

/**
 * Deleted content is overwritten in the file but stays in the write-ahead log until that is emptied.
 * While another process reads, this fails and is tried again with the next purge.
 */
function emptyWriteAheadLog(file: DatabaseSync): void {
  file.exec('pragma busy_timeout = 0');
  try {
    file.exec('pragma wal_checkpoint(truncate)');
  } catch (error) {
    logFailure('erasing what was deleted', error);
  } finally {
    file.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
  }
}

/** Kysely's dialect for SQLite, on the SQLite that is part of Node. */
class NodeSqliteDialect extends SqliteDialect {
  readonly #file: DatabaseSync;

  constructor(file: DatabaseSync) {
    super({ database: asKyselyWantsIt(file) });
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new NodeSqliteDriver(this.#file);
  }

  override createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }
}

/** Migrations run in one transaction, which in SQLite excludes every other process. */
class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #file: DatabaseSync;
  #connection: DatabaseConnection | undefined;

  constructor(file: DatabaseSync) {
    super({ database: asKyselyWantsIt(file) });
    this.#file = file;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= waiting(await super.acquireConnection(), this.#file);
    return this.#connection;
  }

  /** A transaction that begins by reading cannot always go on to write; one that begins writing can. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings = {},
  ): Promise<void> {
    const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite has rolled back already when the disk is full; a second rollback would hide that error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection);
  }
}

/**
 * A connection that waits for another process without holding up this one. Once a transaction has begun,
 * which is where it waits, there is nothing left to wait for.
 */
function waiting(connection: DatabaseConnection, file: DatabaseSync): DatabaseConnection {
  return {
    streamQuery: (query, size) => connection.streamQuery(query, size),
    async executeQuery<R>(query: CompiledQuery) {
      const end = performance.now() + LONGEST_WAIT;
      for (;;) {
        try {
          return await connection.executeQuery<R>(query);
        } catch (error) {
          if (!isBusy(error) || file.isTransaction || performance.now() > end) throw error;
          await delay(10 + Math.random() * 40);
        }
      }
    },
  };
}

/** Disk full, or input and output that failed for the same reason. */
const FULL = [13, 10];

const isFull = (error: unknown): boolean => FULL.includes(primaryCode(error));

const primaryCode = (error: unknown): number =>
  ((error as { errcode?: number }).errcode ?? 0) & 0xff;

const isBusy = (error: unknown): boolean => primaryCode(error) === BUSY;

/** The few methods that Kysely uses. Each statement is prepared once; the queries are finite. */
function asKyselyWantsIt(file: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = file.prepare(sql);
      const prepared: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as SQLInputValue[])),
        run: (values) => statement.run(...(values as SQLInputValue[])),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      };
      statements.set(sql, prepared);
      return prepared;
    },
  };
}
