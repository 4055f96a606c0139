import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { storageError } from './errors';

/** Does work in one transaction. Failures are `StorageError`s. */
type Steps<Step> = <T>(work: (step: Step) => Promise<T>) => Promise<T>;

interface OwnDatabase<Step> {
  step: Steps<Step>;
  /** Whether it is on the device, rather than in memory. */
  lasting(): Promise<boolean>;
  close(): void;
}

interface Options<S extends DBSchema, Step> {
  stores: StoreNames<S>[];
  /** Makes the stores. */
  upgrade(database: IDBPDatabase<S>): void;
  /** What can be done in one transaction: in the database, and in memory. */
  on(tx: IDBPTransaction<S, StoreNames<S>[], 'readwrite'>): Step;
  memory: Step;
}

/** A database of its own that is made at the first use; in memory where the browser has none. */
export function ownDatabase<S extends DBSchema, Step>(
  name: string,
  { stores, upgrade, on, memory }: Options<S, Step>,
): OwnDatabase<Step> {
  const inMemory = oneByOne(memory);
  let connection: Promise<IDBPDatabase<S> | null> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = async () =>
    openDB<S>(name, 1, {
      upgrade,
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  const connect = () => {
    connection ??= open().catch(() => null);
    return connection;
  };
  return {
    step: async (work) => {
      const database = await connect();
      if (!database) return inMemory(work);
      try {
        const tx = database.transaction(stores, 'readwrite', { durability: 'strict' });
        // A failure is reported by the request that failed; without a handler, `done` would be an unhandled
        // rejection.
        tx.done.catch(() => {});
        const result = await work(on(tx));
        await tx.done;
        return result;
      } catch (cause) {
        throw storageError(cause);
      }
    },
    lasting: async () => (await connect()) !== null,
    close: () => {
      void connection?.then((database) => database?.close());
      forget();
    },
  };
}

/** One transaction after the other. */
function oneByOne<Step>(memory: Step): Steps<Step> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(() => work(memory));
    queue = turn.catch(() => {});
    return turn;
  };
}
