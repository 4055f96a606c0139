import type { DBSchema } from 'idb';
import { ownDatabase } from '@/lib/draft/store/own-database';
import type { Keeper, Kept, Opened } from './kept';

interface Schema extends DBSchema {
  kept: { key: string; value: Kept };
  opened: { key: [string, string]; value: Opened };
}

/** One transaction. */
interface Step {
  all(): Promise<Kept[]>;
  get(id: string): Promise<Kept | undefined>;
  put(kept: Kept): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  opened(id: string): Promise<Opened[]>;
  putOpened(opened: Opened): Promise<unknown>;
  deleteOpened(id: string): Promise<unknown>;
}

/**
 * What this device keeps of consultations at a host, in a database of its own that is made at the first use;
 * in memory where the browser has none. Failures are `StorageError`s.
 */
export function openKeeper(name = 'draagkracht-consulting'): Keeper {
  const { step, lasting, close } = ownDatabase<Schema, Step>(name, {
    stores: ['kept', 'opened'],
    upgrade: (database) => {
      database.createObjectStore('kept', { keyPath: 'id' });
      database.createObjectStore('opened', { keyPath: ['kept', 'seat'] });
    },
    on: (tx) => {
      const [kept, opened] = [tx.objectStore('kept'), tx.objectStore('opened')];
      const ofReader = (id: string) => IDBKeyRange.bound([id], [id, []]);
      return {
        all: () => kept.getAll(),
        get: (id) => kept.get(id),
        put: (one) => kept.put(one),
        delete: (id) => kept.delete(id),
        opened: (id) => opened.getAll(ofReader(id)),
        putOpened: (one) => opened.put(one),
        deleteOpened: (id) => opened.delete(ofReader(id)),
      };
    },
    memory: inMemory(),
  });

  const first = (find: (kept: Kept) => boolean) =>
    step(async (kept) => (await kept.all()).find(find));
  const remove = async (kept: Step, id: string) => {
    await kept.delete(id);
    await kept.deleteOpened(id);
  };

  return {
    all: () => step((kept) => kept.all()),
    get: (id) => step((kept) => kept.get(id)),
    ofConsultation: (consultation) => first((kept) => kept.consultation === consultation),
    ofDraft: (draft) => first((kept) => kept.draft === draft),
    put: (one) => step(async (kept) => void (await kept.put(one))),
    update: (id, change) =>
      step(async (kept) => {
        const present = await kept.get(id);
        if (!present) return undefined;
        const changed = change(present);
        await kept.put(changed);
        return changed;
      }),
    opened: (id) => step((kept) => kept.opened(id)),
    putOpened: (opened) =>
      step(async (kept) => {
        for (const one of opened) await kept.putOpened(one);
      }),
    remove: (id) => step((kept) => remove(kept, id)),
    removeOf: async (document) => {
      const removed = await step(async (kept) => {
        const mine = (await kept.all()).filter((one) =>
          'draft' in document
            ? one.draft === document.draft
            : one.consultation === document.consultation,
        );
        const found = [];
        for (const one of mine) {
          found.push({ one, opened: await kept.opened(one.id) });
          await remove(kept, one.id);
        }
        return found;
      });
      return () =>
        step(async (kept) => {
          for (const { one, opened } of removed) {
            await kept.put(one);
            for (const part of opened) await kept.putOpened(part);
          }
        });
    },
    clear: (kinds) =>
      step(async (kept) => {
        for (const { id, kind } of await kept.all())
          if (kinds.includes(kind)) await remove(kept, id);
      }),
    lasting,
    close,
  };
}

/** The same in memory. */
function inMemory(): Step {
  const all = new Map<string, Kept>();
  const parts = new Map<string, Map<string, Opened>>();
  return {
    all: async () => [...all.values()].map((kept) => structuredClone(kept)),
    get: async (id) => structuredClone(all.get(id)),
    put: async (kept) => all.set(kept.id, structuredClone(kept)),
    delete: async (id) => all.delete(id),
    opened: async (id) => [...(parts.get(id)?.values() ?? [])].map((one) => structuredClone(one)),
    putOpened: async (one) => {
      const mine = parts.get(one.kept) ?? new Map<string, Opened>();
      parts.set(one.kept, mine.set(one.seat, structuredClone(one)));
    },
    deleteOpened: async (id) => parts.delete(id),
  };
}
