import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { KEPT_VALUES } from '@/lib/site/early-names';

/**
 * Typed values that belong to no assessment yet: in a form that is not sent, or on a page whose scripts
 * are still loading (then `lib/site/early-script.ts` writes them). By page or form, then by control.
 */
const valuesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export type KeptValues = z.infer<typeof valuesSchema>;

const VERSION = 1;

interface Schema extends DBSchema {
  values: { key: string; value: KeptValues };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Rejects where there is no storage at all. */
async function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(KEPT_VALUES.database, VERSION, {
    upgrade: (database) => {
      database.createObjectStore(KEPT_VALUES.store);
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Failures are ignored: a form must work without storage too. */
const orNothing = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

/** The stored values; undefined when there are none or they cannot be read. */
export const keptValues = (key: string): Promise<KeptValues | undefined> =>
  orNothing(
    open()
      .then((database) => database.get(KEPT_VALUES.store, key))
      .then((kept) => (kept === undefined ? undefined : valuesSchema.parse(kept))),
  );

/**
 * Stores the values of a form; they are on disk when it resolves. Once the storage is open they are on their way
 * when it returns, also where the page goes in the same moment.
 */
export const keepValues = (key: string, values: KeptValues): Promise<unknown> =>
  orNothing(
    open().then(async (database) => {
      const tx = database.transaction(KEPT_VALUES.store, 'readwrite', { durability: 'strict' });
      const stored = [tx.store.put(values, key), tx.done];
      // It does not wait for the page, which may be gone by then.
      tx.commit();
      await Promise.all(stored);
    }),
  );

/** Everything under keys that begin with a prefix. */
const under = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Erases the values of one form. */
export const forgetOne = (key: string): Promise<unknown> =>
  orNothing(open().then((database) => database.delete(KEPT_VALUES.store, key)));

/** Erases the values under keys with this prefix; all values without one. */
export const forgetValues = (prefix = ''): Promise<unknown> =>
  orNothing(open().then((database) => database.delete(KEPT_VALUES.store, under(prefix))));

/** Erases the values under keys with this prefix and gives what was there, by its key. */
export async function takeValues(prefix: string): Promise<[key: string, values: KeptValues][]> {
  const taken = await orNothing(
    open().then(async (database) => {
      const keys = await database.getAllKeys(KEPT_VALUES.store, under(prefix));
      return Promise.all(keys.map(async (key) => [key, await keptValues(key)] as const));
    }),
  );
  await forgetValues(prefix);
  return (taken ?? []).flatMap(([key, values]) => (values ? [[key, values]] : []));
}
