import { newId } from '@/lib/bytes/new-id';
import {
  applyChange,
  firstRecord,
  inListOrder,
  readRecord,
  type StoredRecord,
  summarize,
} from './apply-change';
import type { DraftCount } from './draft-count';
import { StorageError, storageError } from './errors';
import type { Entry, Kept, Kind } from './kind';
import type { Records } from './records';
import type {
  Alongside,
  Change,
  DocumentStore,
  PutBack,
  StoreEvent,
  StoreState,
  UnreadableSummary,
  UpdateResult,
} from './store';
import { connectTabs, type Message, type Tabs } from './tabs';

const storage = () => (typeof navigator === 'undefined' ? undefined : navigator.storage);

/** Whether the browser promised not to clear the storage; null when it cannot tell. */
async function isPersistent(): Promise<boolean | null> {
  try {
    return (await storage()?.persisted?.()) ?? null;
  } catch {
    return null;
  }
}

/** Asks for that promise; the browser may ask the user. */
async function askPersistence(): Promise<boolean | null> {
  try {
    return (await storage()?.persist?.()) ?? null;
  } catch {
    return null;
  }
}

export interface RecordStoreOptions<T extends Kept, S extends Entry> {
  kind: Kind<T, S>;
  records: Records<T>;
  state: StoreState;
  /** Absent: the records are not shared with other tabs. */
  channel?: string | undefined;
  count?: DraftCount | undefined;
  alongside?: Alongside | undefined;
  /** Another store owns the records and closes them. */
  borrowed?: boolean;
  /** The present time as ISO date-time. */
  now: () => string;
}

/** Problems that end with the next success. */
const PASSING = new Set(['blocked', 'newer', 'unavailable']);

/** A store of documents over any kind of records. */
export class RecordStore<T extends Kept, S extends Entry> implements DocumentStore<T, S> {
  /** The id of this writer. */
  private readonly writer = newId();
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly kind: Kind<T, S>;
  private readonly records: Records<T>;
  private readonly tabs: Tabs | undefined;
  private readonly count: DraftCount | undefined;
  private readonly alongside: Alongside | undefined;
  private readonly options: RecordStoreOptions<T, S>;
  private readonly now: () => string;
  private present: StoreState;
  private askedPersistence = false;

  constructor(options: RecordStoreOptions<T, S>) {
    const { kind, records, state, channel, count, alongside, now } = options;
    this.options = options;
    this.kind = kind;
    this.records = records;
    this.alongside = alongside;
    this.present = state;
    this.count = count;
    this.now = now;
    this.tabs = channel
      ? connectTabs(channel, (message) => this.emit({ ...message, origin: 'elsewhere' }))
      : undefined;
    if (state.place === 'device') void isPersistent().then((known) => this.learn(known));
  }

  list(): Promise<(S | UnreadableSummary)[]> {
    return this.attempt(async () => {
      const all = await this.records.all();
      return all.map(({ key, raw }) => summarize(this.kind, key, raw)).sort(inListOrder);
    });
  }

  get(id: string): Promise<T | undefined> {
    return this.attempt(async () => {
      const raw = await this.records.get(id);
      return raw === undefined ? undefined : readRecord(this.kind, raw).draft;
    });
  }

  create(draft: T): Promise<T> {
    return this.attempt(async () => {
      const record = firstRecord(this.kind, draft);
      const count = await this.records.add(record);
      this.count?.write(count);
      this.askPersistenceOnce();
      this.announce({ kind: 'changed', id: draft.id });
      return record.draft;
    });
  }

  update(id: string, baseRevision: number, change: Change<T>): Promise<UpdateResult<T>> {
    return this.attempt(async () => {
      let written = false;
      const result = await this.records.change(id, (raw) => {
        if (raw === undefined) throw new StorageError('missing');
        const attempt = { baseRevision, change, writer: this.writer, now: this.now() };
        const applied = applyChange(this.kind, raw, attempt);
        written = applied.record !== undefined;
        return applied;
      });
      if (written) this.announce({ kind: 'changed', id });
      return result;
    });
  }

  remove(id: string): Promise<PutBack | null> {
    return this.attempt(async () => {
      const raw = await this.records.get(id).catch(() => undefined);
      const besides = await this.alongside?.removed(id);
      const count = await this.records.remove(id);
      this.count?.write(count);
      this.announce({ kind: 'removed', id });
      return raw === undefined ? null : () => this.putBack(id, raw, besides);
    });
  }

  clear(): Promise<void> {
    return this.attempt(async () => {
      await this.alongside?.cleared();
      await this.records.clear();
      this.count?.write(0);
      this.announce({ kind: 'cleared' });
    });
  }

  exportRaw(id: string): Promise<string | undefined> {
    return this.attempt(async () => {
      const raw = await this.records.get(id);
      return JSON.stringify(this.kind.forFile(raw), null, 2);
    });
  }

  state(): StoreState {
    return this.present;
  }

  dismissProblem(): void {
    if (this.present.problem?.kind !== 'evicted') return;
    // The present number becomes the expected one, so that the notice does not come again.
    void this.records.count().then(
      (count) => this.count?.write(count),
      () => {},
    );
    this.become({ problem: null });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  sibling(): DocumentStore<T, S> {
    return new RecordStore({ ...this.options, state: this.present, borrowed: true });
  }

  close(): void {
    this.listeners.clear();
    this.tabs?.close();
    if (!this.options.borrowed) this.records.close();
  }

  /** Runs an operation; whatever goes wrong comes out as a `StorageError`. */
  private async attempt<R>(operation: () => Promise<R>): Promise<R> {
    try {
      const result = await operation();
      const { place, problem } = this.present;
      if (place === 'device' && problem && PASSING.has(problem.kind))
        this.become({ problem: null });
      return result;
    } catch (cause) {
      const error = storageError(cause);
      if (error.kind !== 'missing' || !(await this.isEvicted())) throw error;
      const evicted = new StorageError('evicted', { cause });
      this.become({ problem: evicted });
      throw evicted;
    }
  }

  /** Stores a record again that was removed, whatever its condition, then what stood beside it. */
  private putBack(id: string, raw: unknown, besides: PutBack | undefined): Promise<void> {
    return this.attempt(async () => {
      const count = await this.records.add(raw as StoredRecord<T>);
      this.count?.write(count);
      await besides?.();
      this.announce({ kind: 'changed', id });
    });
  }

  private async isEvicted(): Promise<boolean> {
    return (this.count?.read() ?? 0) > 0 && (await this.records.count().catch(() => 1)) === 0;
  }

  private askPersistenceOnce(): void {
    if (this.present.place === 'memory' || this.askedPersistence || this.present.persistent) return;
    this.askedPersistence = true;
    void askPersistence().then((granted) => this.learn(granted));
  }

  private learn(persistent: boolean | null): void {
    if (persistent !== this.present.persistent) this.become({ persistent });
  }

  private become(change: Partial<StoreState>): void {
    this.present = { ...this.present, ...change };
    this.emit({ kind: 'state' });
  }

  private announce(message: Message): void {
    this.tabs?.tell(message);
    this.emit({ ...message, origin: 'here' });
  }

  private emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
