import type { StoredRecord } from './apply-change';
import { StorageError } from './errors';
import type { Kept } from './kind';
import type { Records } from './records';

/** Records that last as long as the page. */
export function memoryRecords<T extends Kept>(): Records<T> {
  const records = new Map<string, StoredRecord<T>>();
  return {
    all: async () => [...records].map(([key, raw]) => ({ key, raw: structuredClone(raw) })),
    get: async (key) => structuredClone(records.get(key)),
    count: async () => records.size,
    add: async (record) => {
      if (records.has(record.id)) throw new StorageError('exists');
      records.set(record.id, structuredClone(record));
      return records.size;
    },
    change: async (key, decide) => {
      const { record, result } = decide(structuredClone(records.get(key)));
      if (record) records.set(key, structuredClone(record));
      return result;
    },
    remove: async (key) => {
      records.delete(key);
      return records.size;
    },
    clear: async () => records.clear(),
    close: () => {},
  };
}
