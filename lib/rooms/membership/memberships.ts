import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storageError } from '@/lib/draft/store/errors';
import type { Membership, Memberships } from './membership';

const STORE = 'memberships';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: Membership };
}

type Keep = <T>(work: (kept: Kept) => Promise<T>) => Promise<T>;

/** One transaction. */
interface Kept {
  all(): Promise<Membership[]>;
  get(id: string): Promise<Membership | undefined>;
  put(membership: Membership): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

/**
 * The memberships of this device, in a database of their own that is made at the first use; in memory
 * where the browser has none. Failures are `StorageError`s.
 */
export function openMemberships(name = 'draagkracht-rooms'): Memberships {
  const memory = inMemory();
  let connection: Promise<IDBPDatabase<Schema> | null> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = async () =>
    openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
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

  const keep: Keep = async (work) => {
    const database = await connect();
    if (!database) return memory(work);
    try {
      const tx = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      // A failure is reported by the request that failed; without a handler, `done` would be an unhandled
      // rejection.
      tx.done.catch(() => {});
      const result = await work({
        all: () => tx.store.getAll(),
        get: (id) => tx.store.get(id),
        put: (membership) => tx.store.put(membership),
        delete: (id) => tx.store.delete(id),
        clear: () => tx.store.clear(),
      });
      await tx.done;
      return result;
    } catch (cause) {
      throw storageError(cause);
    }
  };

  const ofDraft = async (kept: Kept, draftId: string) =>
    (await kept.all()).filter((membership) => membership.draftId === draftId);

  return {
    all: () => keep((kept) => kept.all()),
    get: (id) => keep((kept) => kept.get(id)),
    ofDraft: (draftId) => keep(async (kept) => (await ofDraft(kept, draftId))[0]),
    put: (membership) => keep(async (kept) => void (await kept.put(membership))),
    update: (id, change) =>
      keep(async (kept) => {
        const present = await kept.get(id);
        if (!present) return undefined;
        const changed = change(present);
        await kept.put(changed);
        return changed;
      }),
    remove: (id) => keep(async (kept) => void (await kept.delete(id))),
    removeOfDraft: (draftId) =>
      keep(async (kept) => {
        const removed = await ofDraft(kept, draftId);
        for (const { id } of removed) await kept.delete(id);
        return removed;
      }),
    clear: () => keep(async (kept) => void (await kept.clear())),
    lasting: async () => (await connect()) !== null,
    close: () => {
      void connection?.then((database) => database?.close());
      forget();
    },
  };
}

/** The same in memory: one transaction after the other. */
function inMemory(): Keep {
  const memory = new Map<string, Membership>();
  const kept: Kept = {
    all: async () => [...memory.values()].map((membership) => structuredClone(membership)),
    get: async (id) => structuredClone(memory.get(id)),
    put: async (membership) => memory.set(membership.id, structuredClone(membership)),
    delete: async (id) => memory.delete(id),
    clear: async () => memory.clear(),
  };
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(() => work(kept));
    queue = turn.catch(() => {});
    return turn;
  };
}
