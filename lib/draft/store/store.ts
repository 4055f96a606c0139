import type { Draft } from '@/lib/draft/draft';
import type { StorageError } from './errors';
import type { Entry, Kept } from './kind';

/** A change of a document; it must be pure and synchronous, and change only the fields it is about. */
export type Change<T = Draft> = (draft: T) => T;

/** A draft as a list shows it. */
export interface DraftSummary extends Entry {
  taskTitle: string;
  municipality: string;
  createdAt: string;
  revision: number;
  fictional: string | null;
  answered: number;
}

/** A record that this version of the app cannot open; `exportRaw` still gives its content. */
export interface UnreadableSummary {
  status: 'corrupt' | 'newer';
  id: string;
  name: string | null;
  updatedAt: string | null;
}

export type Summary = DraftSummary | UnreadableSummary;

export type UpdateResult<T = Draft> =
  | { status: 'saved'; draft: T }
  /** Another tab changed the same fields since: nothing was written. */
  | { status: 'conflict'; theirs: T; mine: T; fields: string[] };

/** Where drafts are stored, and problems that the user should know of. */
export interface StoreState {
  /** `memory`: gone when the tab closes. */
  place: 'device' | 'memory';
  /** Whether the browser promised not to clear it; null while unknown. */
  persistent: boolean | null;
  /** A standing problem: `unavailable`, `blocked`, `newer` or `evicted`. */
  problem: StorageError | null;
}

export type StoreEvent =
  | { kind: 'changed' | 'removed'; id: string; origin: 'here' | 'elsewhere' }
  | { kind: 'cleared'; origin: 'here' | 'elsewhere' }
  | { kind: 'state' };

/** Puts back what was removed, as it was. Fails as `create`. */
export type PutBack = () => Promise<void>;

/**
 * Other stores with data of drafts. They are cleared before the draft is removed, so that nothing
 * outlives it.
 */
export interface Alongside {
  /** Gives the way back. */
  removed(id: string): Promise<PutBack>;
  cleared(): Promise<void>;
}

/** A store of documents of one kind. All failures are `StorageError`s. */
export interface DocumentStore<T extends Kept, S extends Entry> {
  /** All drafts, last changed first; unreadable ones last. */
  list(): Promise<(S | UnreadableSummary)[]>;
  /** A draft of the present instrument version, or undefined. Fails with `corrupt` or `newer`. */
  get(id: string): Promise<T | undefined>;
  /** Stores a new draft. Fails with `exists`, `invalid` or `full`. */
  create(draft: T): Promise<T>;
  /**
   * Applies a change to the newest stored draft. `baseRevision` is the revision the user looked at:
   * fields that another tab changed since are reported as a conflict and not overwritten, other fields
   * of that tab are kept. Fails with `missing`, `invalid`, `corrupt`, `newer` or `full`.
   */
  update(id: string, baseRevision: number, change: Change<T>): Promise<UpdateResult<T>>;
  /** Gives the way back, readable or not; null when the record could not even be fetched. */
  remove(id: string): Promise<PutBack | null>;
  /** Removes every draft, readable or not. */
  clear(): Promise<void>;
  /** The stored record as JSON text, whatever its condition; undefined if there is none. */
  exportRaw(id: string): Promise<string | undefined>;
  /** The present state; the same object until it changes. */
  state(): StoreState;
  /** Marks an `evicted` problem as seen. */
  dismissProblem(): void;
  /** Calls `listener` on changes in this and other tabs. Returns a function that stops it. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  /**
   * The same drafts for another writer in this tab, such as the sync of a room: events of one reach the
   * other with origin `elsewhere`, and fields that both change become conflicts.
   */
  sibling(): DocumentStore<T, S>;
  /** Closes the storage. */
  close(): void;
}

/** The assessments of a device. */
export type AssessmentStore = DocumentStore<Draft, DraftSummary>;
