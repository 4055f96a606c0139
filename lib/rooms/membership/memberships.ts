import type { DBSchema } from 'idb';
import { ownDatabase } from '@/lib/draft/store/own-database';
import type { Membership, Memberships } from './membership';

const STORE = 'memberships';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: Membership };
}

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
  const {
    step: keep,
    lasting,
    close,
  } = ownDatabase<Schema, Kept>(name, {
    stores: [STORE],
    upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
    on: (tx) => {
      const store = tx.objectStore(STORE);
      return {
        all: () => store.getAll(),
        get: (id) => store.get(id),
        put: (membership) => store.put(membership),
        delete: (id) => store.delete(id),
        clear: () => store.clear(),
      };
    },
    memory: inMemory(),
  });

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
    lasting,
    close,
  };
}

/** The same in memory. */
function inMemory(): Kept {
  const memory = new Map<string, Membership>();
  return {
    all: async () => [...memory.values()].map((membership) => structuredClone(membership)),
    get: async (id) => structuredClone(memory.get(id)),
    put: async (membership) => memory.set(membership.id, structuredClone(membership)),
    delete: async (id) => memory.delete(id),
    clear: async () => memory.clear(),
  };
}
