import type { StoredRecord } from './apply-change';
import type { Kept } from './kind';

/** A raw record with its key; `raw` is undefined when it cannot even be fetched. */
export interface KeyedRecord {
  key: string;
  raw: unknown;
}

/** Storage of records, independent of their content. Every method is one atomic, durable step. */
export interface Records<D extends Kept> {
  all(): Promise<KeyedRecord[]>;
  get(key: string): Promise<unknown>;
  count(): Promise<number>;
  /** Fails when the key is taken. Returns how many records there are now. */
  add(record: StoredRecord<D>): Promise<number>;
  /** Reads a record, passes it to `decide` and writes the outcome, in one transaction. */
  change<T>(
    key: string,
    decide: (raw: unknown) => { record?: StoredRecord<D>; result: T },
  ): Promise<T>;
  /** Returns how many records there are now. */
  remove(key: string): Promise<number>;
  clear(): Promise<void>;
  close(): void;
}
