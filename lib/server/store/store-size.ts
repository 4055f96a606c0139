import { setting } from '@/lib/server/settings/settings';
import type { Database } from './database';
import { Refusal } from './refusal';

const MB = 1_000_000;
/**
 * Part of the store that may be filled before something is refused: a new room, growth of a young room.
 * What is left is for the rooms that are there, so that nobody stops them by making others.
 */
const FOR_NEW_ROOMS = 0.8;
const FOR_YOUNG_ROOMS = 0.9;
const YOUNG = 7 * 24 * 60 * 60 * 1000;
/** Milliseconds after which the size is measured again; sooner when the store seems full. */
const FRESH = 60_000;
const FRESH_WHEN_FULL = 1_000;

/** Most bytes of all rooms together. */
export const largestStore = (): number => setting('ROOMS_LARGEST_STORE') * MB;

/** The size of a store in bytes when last measured, plus what was written since. */
interface Measured {
  at: number;
  size: number;
}

const measurements = new WeakMap<Database, Measured>();

async function measure(database: Database, known?: Measured): Promise<Measured> {
  // Other requests use the known size meanwhile.
  if (known) known.at = performance.now();
  const measured = { at: performance.now(), size: await database.size() };
  measurements.set(database, measured);
  return measured;
}

/**
 * Checks that the store can take `bytes` more.
 *
 * @param age - of the room, in milliseconds; null for one that is still to be made.
 * @throws {Refusal} `store_full`.
 */
export async function assertStoreTakes(
  database: Database,
  bytes: number,
  age: number | null,
): Promise<void> {
  const share = age === null ? FOR_NEW_ROOMS : age < YOUNG ? FOR_YOUNG_ROOMS : 1;
  const limit = largestStore() * share;
  let store = measurements.get(database);
  const since = store ? performance.now() - store.at : Number.POSITIVE_INFINITY;
  if (!store || since >= FRESH) store = await measure(database, store);
  else if (store.size + bytes > limit && since >= FRESH_WHEN_FULL) {
    store = await measure(database, store);
  }
  if (store.size + bytes > limit) throw new Refusal('store_full');
  store.size += bytes;
}
