import type { Draft } from '@/lib/draft/draft';
import { overlap } from '@/lib/draft/fields';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { StorageError } from './errors';
import type { Entry, Kept, Kind } from './kind';
import type { Change, UnreadableSummary, UpdateResult } from './store';

/** Layout of a stored record. A change of it needs a case in `readRecord`. */
const RECORD_VERSION = 1;

/** The last change of a field: revision and writer. */
interface Touch {
  revision: number;
  writer: string;
}

export interface StoredRecord<T extends Kept = Draft> {
  id: string;
  recordVersion: number;
  draft: T;
  /** By field path; a field that never changed since its creation has none. */
  touched: Record<string, Touch>;
}

/** The first record of a document: its revision counts this write. */
export const firstRecord = <T extends Kept>(kind: Kind<T, Entry>, draft: T): StoredRecord<T> => ({
  id: draft.id,
  recordVersion: RECORD_VERSION,
  draft: kind.check({ ...draft, revision: draft.revision + 1 }),
  touched: {},
});

/** The content of a raw record. Fails with `corrupt` or `newer`. */
export function readRecord<T extends Kept>(
  kind: Kind<T, Entry>,
  raw: unknown,
): Pick<StoredRecord<T>, 'draft' | 'touched'> {
  if (!isObject(raw) || typeof raw.recordVersion !== 'number') throw new StorageError('corrupt');
  if (raw.recordVersion > RECORD_VERSION) throw new StorageError('newer');
  const draft = kind.open(raw.draft);
  if (draft.id !== raw.id) throw new StorageError('corrupt');
  return { draft, touched: readTouched(raw.touched) };
}

const readTouched = (raw: unknown): Record<string, Touch> =>
  isObject(raw) ? Object.fromEntries(Object.entries(raw).filter(isTouchEntry)) : {};

const isTouchEntry = (entry: [string, unknown]): entry is [string, Touch] =>
  isObject(entry[1]) &&
  typeof entry[1].revision === 'number' &&
  typeof entry[1].writer === 'string';

export interface Attempt<T> {
  baseRevision: number;
  change: Change<T>;
  writer: string;
  /** ISO date-time. */
  now: string;
}

/**
 * Applies a change to a raw record. `record` is what to write; it is absent when another writer
 * changed one of the same fields since the base revision, or when nothing changes.
 */
export function applyChange<T extends Kept>(
  kind: Kind<T, Entry>,
  raw: unknown,
  { baseRevision, change, writer, now }: Attempt<T>,
): { record?: StoredRecord<T>; result: UpdateResult<T> } {
  const { draft: stored, touched } = readRecord(kind, raw);
  const { id, createdAt, updatedAt, revision, instrumentVersion } = stored;
  const mine = { ...change(stored), id, createdAt, updatedAt, revision, instrumentVersion };

  const fields = kind.changedFields(stored, mine);
  if (fields.length === 0) return { result: { status: 'saved', draft: stored } };
  const fresher = Object.entries(touched).filter(
    ([, touch]) => touch.revision > baseRevision && touch.writer !== writer,
  );
  const disputed = fields.filter((path) => fresher.some(([other]) => overlap(path, other)));
  if (disputed.length > 0) {
    return { result: { status: 'conflict', theirs: stored, mine, fields: disputed } };
  }

  const draft = kind.check({ ...mine, revision: revision + 1, updatedAt: now });
  const touch: Touch = { revision: draft.revision, writer };
  const fresh = Object.fromEntries(fields.map((path) => [path, touch]));
  return {
    record: { id, recordVersion: RECORD_VERSION, draft, touched: { ...touched, ...fresh } },
    result: { status: 'saved', draft },
  };
}

const textOr = <T>(value: unknown, otherwise: T): string | T =>
  typeof value === 'string' ? value : otherwise;

/** The list entry of a raw record; an unreadable one is marked as such. */
export function summarize<S extends Entry, T extends Kept>(
  kind: Kind<T, S>,
  key: string,
  raw: unknown,
): S | UnreadableSummary {
  try {
    return kind.summarize(readRecord(kind, raw).draft);
  } catch (error) {
    const draft = isObject(raw) && isObject(raw.draft) ? raw.draft : {};
    return {
      status: error instanceof StorageError && error.kind === 'newer' ? 'newer' : 'corrupt',
      id: key,
      name: textOr(kind.nameOf(draft), null),
      updatedAt: textOr(draft.updatedAt, null),
    };
  }
}

/** Last changed first, unreadable ones last. */
export const inListOrder = (a: Entry | UnreadableSummary, b: Entry | UnreadableSummary): number =>
  Number(a.status !== 'ok') - Number(b.status !== 'ok') ||
  (b.updatedAt ?? '').localeCompare(a.updatedAt ?? '');
