import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { StoredRecord } from './apply-change';
import { StorageError } from './errors';
import type { Kept } from './kind';
import type { KeyedRecord, Records } from './records';

/** Version of the object stores; records have a version of their own. */
const SCHEMA_VERSION = 1;
const STORE = 'drafts';

interface Schema<D extends Kept> extends DBSchema {
  [STORE]: { key: string; value: StoredRecord<D> };
}

type Database<D extends Kept> = IDBPDatabase<Schema<D>>;
type Writing<D extends Kept> = IDBPTransaction<Schema<D>, [typeof STORE], 'readwrite'>;

/** Records in an IndexedDB database. Failures are the browser's own exceptions. */
export class IndexedRecords<D extends Kept> implements Records<D> {
  private connection: Promise<Database<D>> | undefined;

  constructor(
    private readonly name: string,
    private readonly version = SCHEMA_VERSION,
  ) {}

  async all(): Promise<KeyedRecord[]> {
    try {
      const tx = await this.begin('readonly');
      const [keys, raws] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return keys.map((key, i) => ({ key: String(key), raw: raws[i] }));
    } catch {
      return this.oneByOne();
    }
  }

  /**
   * Reads each record in a transaction of its own, since one that the browser cannot read fails its
   * transaction.
   */
  private async oneByOne(): Promise<KeyedRecord[]> {
    const tx = await this.begin('readonly');
    const keys = await tx.store.getAllKeys();
    return Promise.all(
      keys.map(async (key) => ({
        key: String(key),
        raw: await this.get(key).catch(() => undefined),
      })),
    );
  }

  async get(key: string): Promise<unknown> {
    return (await this.begin('readonly')).store.get(key);
  }

  async count(): Promise<number> {
    return (await this.begin('readonly')).store.count();
  }

  add(record: StoredRecord<D>): Promise<number> {
    return this.write(async (store) => {
      await store.add(record);
      return store.count();
    });
  }

  change<T>(
    key: string,
    decide: (raw: unknown) => { record?: StoredRecord<D>; result: T },
  ): Promise<T> {
    return this.write(async (store) => {
      const { record, result } = decide(await store.get(key));
      if (record) await store.put(record);
      return result;
    });
  }

  remove(key: string): Promise<number> {
    return this.write(async (store) => {
      await store.delete(key);
      return store.count();
    });
  }

  clear(): Promise<void> {
    return this.write((store) => store.clear());
  }

  close(): void {
    this.connection?.then(
      (database) => database.close(),
      () => {},
    );
    this.connection = undefined;
  }

  private async write<T>(work: (store: Writing<D>['store']) => Promise<T>): Promise<T> {
    const tx = await this.begin('readwrite');
    try {
      const result = await work(tx.store);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      // When the browser aborts a transaction, only the transaction has the reason.
      throw isAbort(error) ? (tx.error ?? error) : error;
    }
  }

  private async begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode) {
    const start = async () => {
      const tx = (await this.connect()).transaction(STORE, mode, { durability: 'strict' });
      // A failure is reported by the request that failed; without a handler, `done` would be an unhandled
      // rejection.
      tx.done.catch(() => {});
      return tx;
    };
    try {
      return await start();
    } catch (error) {
      // Browsers may close a connection at any time: try once more with a new one.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.close();
      return start();
    }
  }

  private connect(): Promise<Database<D>> {
    this.connection ??= this.open().catch((error) => {
      this.connection = undefined;
      throw error;
    });
    return this.connection;
  }

  private open(): Promise<Database<D>> {
    return new Promise((resolve, reject) => {
      let given = false;
      openDB<Schema<D>>(this.name, this.version, {
        upgrade: (database, from) => {
          if (from < 1) database.createObjectStore(STORE, { keyPath: 'id' });
        },
        blocked: () => {
          given = true;
          reject(new StorageError('blocked'));
        },
        blocking: () => this.close(),
        terminated: () => {
          this.connection = undefined;
        },
      }).then((database) => (given ? database.close() : resolve(database)), reject);
    });
  }
}

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The transaction has ended already.
  }
}
