import type { Draft } from '@/lib/draft/draft';
import { type StorageError, type StorageProblem, storageError } from './errors';
import type { Entry, Kept } from './kind';
import type { Change, DocumentStore } from './store';

export type AutosaveState =
  /** Everything is stored; `at` is the ISO date-time of the last write. */
  | { status: 'saved'; at: string }
  | { status: 'saving' }
  /** Something is typed and not written yet, or a conflict waits for a decision. */
  | { status: 'waiting' }
  /** Something could not be stored and is held in memory. `retrying`: a new attempt is scheduled. */
  | { status: 'failed'; error: StorageError; retrying: boolean };

/** A change that conflicts with another tab's change of the same fields. */
export interface Conflict<T = Draft> {
  key: string;
  fields: string[];
  theirs: T;
  mine: T;
}

/** The state that screens show. The same object until something changes. */
export interface AutosaveView<T = Draft> {
  /** The stored draft with all changes that are not written yet. */
  draft: T;
  state: AutosaveState;
  conflicts: readonly Conflict<T>[];
}

export interface AutosaveOptions<T extends Kept> {
  store: DocumentStore<T, Entry>;
  /** The draft as read from the store. */
  draft: T;
  /** Longest time that typing stays unwritten, in ms. */
  typingDelay?: number;
}

interface Pending<T> {
  change: Change<T>;
  /** The revision of the draft that the change was made on. */
  base: number;
  /** It says only what is new, not all there is to say about its field. */
  buildsOn: boolean;
}

/** Whether a key is that of a field, or of one below it. */
const covers = (field: string, key: string): boolean =>
  key === field || key.startsWith(`${field}.`);

/** One change after another. */
const inTurn =
  <T>(steps: readonly Change<T>[]): Change<T> =>
  (draft) =>
    steps.reduce((made, step) => step(made), draft);

const TYPING_DELAY = 400;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** Temporary failures, which are retried. */
const PASSING = new Set<StorageProblem>(['full', 'blocked', 'unavailable']);

/**
 * Saves a draft while it is edited: queues changes by field, writes them one by one and in order, retries
 * failed writes, and takes over what other tabs wrote.
 */
export class Autosave<T extends Kept = Draft> {
  private readonly store: DocumentStore<T, Entry>;
  private readonly typingDelay: number;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private readonly queue = new Map<string, Pending<T>>();
  /** Failures that no retry can mend. */
  private readonly refused = new Map<string, Pending<T> & { error: StorageError }>();
  private readonly disputed = new Map<string, Pending<T> & { conflict: Conflict<T> }>();
  private stored: T;
  private writing: [string, Pending<T>] | undefined;
  private draining: Promise<void> | undefined;
  private failure: StorageError | undefined;
  private attempts = 0;
  private stopped = false;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private cached: AutosaveView<T> | undefined;

  constructor({ store, draft, typingDelay = TYPING_DELAY }: AutosaveOptions<T>) {
    this.store = store;
    this.stored = draft;
    this.typingDelay = typingDelay;
    this.stopListening = store.subscribe((event) => {
      if (event.kind === 'changed' && event.id === draft.id && event.origin === 'elsewhere') {
        void this.takeIn();
      }
    });
  }

  /** The present view; for `useSyncExternalStore` together with `subscribe`. */
  readonly view = (): AutosaveView<T> => {
    this.cached ??= {
      draft: this.withPending(),
      state: this.stateNow(),
      conflicts: [...this.disputed.values()].map(({ conflict }) => conflict),
    };
    return this.cached;
  };

  /** Calls `listener` on every change of the view. Returns a function that stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Changes a field, at once or, while typing, within the typing delay. `key` is its path; a later
   * change with the same key replaces an earlier one that is not written yet, so it must say all there
   * is to say about that field. One that does not, such as a line added to a list, `buildsOn` what is
   * not written yet in that field and in what is below it, and is written together with that.
   */
  change(key: string, change: Change<T>, { typing = false, buildsOn = false } = {}): void {
    const unwritten = this.unwritten((other) => (buildsOn ? covers(key, other) : other === key));
    const earlier = unwritten.map(([, pending]) => pending);
    const base = Math.min(this.stored.revision, ...earlier.map((pending) => pending.base));
    for (const [other] of unwritten) {
      this.refused.delete(other);
      this.disputed.delete(other);
      if (buildsOn) this.queue.delete(other);
    }
    const steps = buildsOn ? earlier.map((pending) => pending.change) : [];
    this.queue.set(key, { change: inTurn([...steps, change]), base, buildsOn });
    if (typing) {
      this.typingTimer ??= setTimeout(() => void this.flush(), this.typingDelay);
      this.changed();
    } else {
      void this.flush();
    }
  }

  /** Writes everything now. Resolves when it is stored or has failed; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.typingTimer);
    this.typingTimer = undefined;
    if (!this.draining && this.queue.size > 0) {
      clearTimeout(this.retryTimer);
      this.retryTimer = undefined;
      this.draining = this.drain();
    }
    this.changed();
    return this.draining ?? Promise.resolve();
  }

  /**
   * Stores the whole draft again after it was removed elsewhere, with all unwritten changes. Fails as
   * `create`.
   */
  async restore(): Promise<void> {
    const draft = await this.store.create(this.withPending());
    this.queue.clear();
    this.disputed.clear();
    this.failure = undefined;
    this.adopt(draft);
  }

  /** Resolves a conflict: overwrites the other value with the own one, or drops the own one. */
  resolve(key: string, choice: 'mine' | 'theirs'): Promise<void> {
    const dispute = this.disputed.get(key);
    if (!dispute) return Promise.resolve();
    this.disputed.delete(key);
    if (choice === 'mine') {
      const { change, buildsOn, conflict } = dispute;
      this.queue.set(key, { change, buildsOn, base: conflict.theirs.revision });
    }
    return this.flush();
  }

  /** Stops without writing; call `flush` first. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.typingTimer);
    clearTimeout(this.retryTimer);
    this.stopListening();
    this.listeners.clear();
  }

  private unwritten(concerns: (key: string) => boolean): [string, Pending<T>][] {
    return [...this.queue, ...this.refused, ...this.disputed].filter(([key]) => concerns(key));
  }

  private async drain(): Promise<void> {
    this.failure = undefined;
    while (!this.failure) {
      const next = this.take();
      if (!next) break;
      try {
        await this.write(...next);
        this.attempts = 0;
      } catch (cause) {
        this.putBack(next, storageError(cause));
      }
      this.writing = undefined;
      this.changed();
    }
    this.draining = undefined;
    this.changed();
  }

  private take(): [string, Pending<T>] | undefined {
    const [next] = this.queue;
    if (next) this.queue.delete(next[0]);
    this.writing = next;
    return next;
  }

  private async write(key: string, pending: Pending<T>): Promise<void> {
    const result = await this.store.update(this.stored.id, pending.base, pending.change);
    if (result.status === 'saved') {
      this.adopt(result.draft);
      return;
    }
    const { fields, theirs, mine } = result;
    this.adopt(theirs);
    // What was entered meanwhile says more than what is in dispute; its older base keeps the dispute.
    if (this.givesWay(key, pending)) return;
    this.disputed.set(key, { ...pending, conflict: { key, fields, theirs, mine } });
  }

  /** Whether what was entered during an attempt to write a change stands in its place, or builds on it. */
  private givesWay(key: string, { change, base }: Pending<T>): boolean {
    const built = [...this.queue].find(([other, { buildsOn }]) => buildsOn && covers(other, key));
    const newer = built?.[1] ?? this.queue.get(key);
    if (!newer) return false;
    newer.base = Math.min(newer.base, base);
    if (newer.buildsOn) newer.change = inTurn([change, newer.change]);
    return true;
  }

  private putBack([key, pending]: [string, Pending<T>], error: StorageError): void {
    const gaveWay = this.givesWay(key, pending);
    if (error.kind === 'invalid') {
      if (!gaveWay) this.refused.set(key, { ...pending, error });
      return;
    }
    if (!gaveWay) {
      const rest = [...this.queue];
      this.queue.clear();
      for (const [k, p] of [[key, pending] as const, ...rest]) this.queue.set(k, p);
    }
    this.failure = error;
    if (this.stopped || !PASSING.has(error.kind)) return;
    const delay = Math.min(FIRST_RETRY * 2 ** this.attempts, LONGEST_RETRY);
    this.attempts += 1;
    this.retryTimer = setTimeout(() => void this.flush(), delay);
  }

  private async takeIn(): Promise<void> {
    try {
      const draft = await this.store.get(this.stored.id);
      if (draft) this.adopt(draft);
    } catch {
      // The next write reports the failure.
    }
  }

  private adopt(draft: T): void {
    if (draft.revision <= this.stored.revision) return;
    this.stored = draft;
    this.changed();
  }

  private withPending(): T {
    const pending = [
      ...(this.writing ? [this.writing[1]] : []),
      ...this.queue.values(),
      ...this.refused.values(),
      ...this.disputed.values(),
    ];
    return pending.reduce((draft, { change }) => change(draft), this.stored);
  }

  private stateNow(): AutosaveState {
    const [refusal] = this.refused.values();
    const error = this.failure ?? refusal?.error;
    if (this.draining) return { status: 'saving' };
    if (error) return { status: 'failed', error, retrying: this.retryTimer !== undefined };
    return this.queue.size + this.disputed.size > 0
      ? { status: 'waiting' }
      : { status: 'saved', at: this.stored.updatedAt };
  }

  private changed(): void {
    this.cached = undefined;
    for (const listener of this.listeners) listener();
  }
}
