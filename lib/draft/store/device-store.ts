import { newId } from '@/lib/bytes/new-id';
import type { Draft } from '@/lib/draft/draft';
import { assessments } from './assessments';
import { rememberedCount } from './draft-count';
import { StorageError, storageError } from './errors';
import { IndexedRecords } from './indexed-records';
import type { Entry, Kept, Kind } from './kind';
import { memoryRecords } from './memory-records';
import { RecordStore } from './record-store';
import type { Records } from './records';
import type { Alongside, AssessmentStore, DocumentStore, DraftSummary } from './store';

export interface DeviceStoreOptions<T extends Kept = Draft> {
  /** Name of database, channel and marker. */
  name?: string;
  /** The present time as ISO date-time. */
  now?: () => string;
  records?: Records<T>;
  alongside?: Alongside;
}

const clock = () => new Date().toISOString();

const memory = <T extends Kept, S extends Entry>(
  kind: Kind<T, S>,
  problem: StorageError | null,
  now: () => string,
  alongside?: Alongside,
): DocumentStore<T, S> =>
  new RecordStore({
    kind,
    records: memoryRecords<T>(),
    state: { place: 'memory', persistent: null, problem },
    // A unique name, so that only siblings share these records.
    channel: `memory.${newId()}`,
    alongside,
    now,
  });

/** A store in memory, for as long as the page is open; `problem` is the reason for it. */
export const openMemoryStore = (
  problem: StorageError | null = null,
  now: () => string = clock,
  alongside?: Alongside,
): AssessmentStore => memory(assessments, problem, now, alongside);

/**
 * Opens the store of a kind of document on this device. Never fails: without IndexedDB it gives a store in
 * memory, and `state()` tells what is wrong (`unavailable`, `blocked`, `newer`) or was lost (`evicted`).
 */
export async function openStoreOf<T extends Kept, S extends Entry>(
  kind: Kind<T, S>,
  { name = 'draagkracht', now = clock, alongside, ...given }: DeviceStoreOptions<T> = {},
): Promise<DocumentStore<T, S>> {
  const { records = new IndexedRecords<T>(name) } = given;
  const count = rememberedCount(`${name}.drafts`);
  let problem: StorageError | null = null;
  try {
    const present = await records.count();
    if (present === 0 && count.read() > 0) problem = new StorageError('evicted');
  } catch (cause) {
    problem = storageError(cause);
    if (problem.kind === 'unavailable') return memory(kind, problem, now, alongside);
  }
  const state = { place: 'device' as const, persistent: null, problem };
  return new RecordStore({ kind, records, state, channel: name, count, alongside, now });
}

/** Opens the assessments of this device, as `openStoreOf`. */
export const openDeviceStore = (options: DeviceStoreOptions = {}): Promise<AssessmentStore> =>
  openStoreOf<Draft, DraftSummary>(assessments, options);
