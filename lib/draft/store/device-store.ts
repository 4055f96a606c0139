import { newId } from '@/lib/bytes/new-id';
import { rememberedCount } from './draft-count';
import { StorageError, storageError } from './errors';
import { IndexedRecords } from './indexed-records';
import { memoryRecords } from './memory-records';
import { RecordStore } from './record-store';
import type { Records } from './records';
import type { Alongside, AssessmentStore } from './store';

export interface DeviceStoreOptions {
  /** Name of database, channel and marker. */
  name?: string;
  /** The present time as ISO date-time. */
  now?: () => string;
  records?: Records;
  alongside?: Alongside;
}

const clock = () => new Date().toISOString();

/** A store in memory, for as long as the page is open; `problem` is the reason for it. */
export const openMemoryStore = (
  problem: StorageError | null = null,
  now: () => string = clock,
  alongside?: Alongside,
): AssessmentStore =>
  new RecordStore({
    records: memoryRecords(),
    state: { place: 'memory', persistent: null, problem },
    // A unique name, so that only siblings share these records.
    channel: `memory.${newId()}`,
    alongside,
    now,
  });

/**
 * Opens the store of this device. Never fails: without IndexedDB it gives a store in memory, and
 * `state()` tells what is wrong (`unavailable`, `blocked`, `newer`) or was lost (`evicted`).
 */
export async function openDeviceStore(options: DeviceStoreOptions = {}): Promise<AssessmentStore> {
  const { name = 'draagkracht', now = clock, alongside } = options;
  const { records = new IndexedRecords(name) } = options;
  const count = rememberedCount(`${name}.drafts`);
  let problem: StorageError | null = null;
  try {
    const present = await records.count();
    if (present === 0 && count.read() > 0) problem = new StorageError('evicted');
  } catch (cause) {
    problem = storageError(cause);
    if (problem.kind === 'unavailable') return openMemoryStore(problem, now, alongside);
  }
  const state = { place: 'device' as const, persistent: null, problem };
  return new RecordStore({ records, state, channel: name, count, alongside, now });
}
