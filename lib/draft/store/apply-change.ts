import * as z from 'zod/mini';
import { type Draft, draftSchema } from '@/lib/draft/draft';
import { changedFields, overlap } from '@/lib/draft/fields';
import { openDraft } from '@/lib/draft/migration/migrate';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { StorageError } from './errors';
import type { Change, Summary, UpdateResult } from './store';

/** Layout of a stored record. A change of it needs a case in `readRecord`. */
const RECORD_VERSION = 1;

/** The last change of a field: revision and writer. */
interface Touch {
  revision: number;
  writer: string;
}

export interface StoredRecord {
  id: string;
  recordVersion: number;
  draft: Draft;
  /** By field path; a field that never changed since its creation has none. */
  touched: Record<string, Touch>;
}

/** Fails with `invalid` when the draft could not be opened again. */
function checked(draft: Draft): Draft {
  const result = z.safeParse(draftSchema, draft);
  if (!result.success) throw new StorageError('invalid', { cause: result.error });
  return draft;
}

/** The first record of a draft: its revision counts this write. */
export const firstRecord = (draft: Draft): StoredRecord => ({
  id: draft.id,
  recordVersion: RECORD_VERSION,
  draft: checked({ ...draft, revision: draft.revision + 1 }),
  touched: {},
});

/** The content of a raw record. Fails with `corrupt` or `newer`. */
export function readRecord(raw: unknown): Pick<StoredRecord, 'draft' | 'touched'> {
  if (!isObject(raw) || typeof raw.recordVersion !== 'number') throw new StorageError('corrupt');
  if (raw.recordVersion > RECORD_VERSION) throw new StorageError('newer');
  const opened = openDraft(raw.draft);
  if (!opened.ok) {
    const kind = opened.reason === 'newer' ? 'newer' : 'corrupt';
    throw new StorageError(kind, { cause: opened });
  }
  if (opened.draft.id !== raw.id) throw new StorageError('corrupt');
  return { draft: opened.draft, touched: readTouched(raw.touched) };
}

const readTouched = (raw: unknown): Record<string, Touch> =>
  isObject(raw) ? Object.fromEntries(Object.entries(raw).filter(isTouchEntry)) : {};

const isTouchEntry = (entry: [string, unknown]): entry is [string, Touch] =>
  isObject(entry[1]) &&
  typeof entry[1].revision === 'number' &&
  typeof entry[1].writer === 'string';

export interface Attempt {
  baseRevision: number;
  change: Change;
  writer: string;
  /** ISO date-time. */
  now: string;
}

/**
 * Applies a change to a raw record. `record` is what to write; it is absent when another writer
 * changed one of the same fields since the base revision, or when nothing changes.
 */
export function applyChange(
  raw: unknown,
  { baseRevision, change, writer, now }: Attempt,
): { record?: StoredRecord; result: UpdateResult } {
  const { draft: stored, touched } = readRecord(raw);
  const { id, createdAt, updatedAt, revision, instrumentVersion } = stored;
  const mine = { ...change(stored), id, createdAt, updatedAt, revision, instrumentVersion };

  const fields = changedFields(stored, mine);
  if (fields.length === 0) return { result: { status: 'saved', draft: stored } };
  const fresher = Object.entries(touched).filter(
    ([, touch]) => touch.revision > baseRevision && touch.writer !== writer,
  );
  const disputed = fields.filter((path) => fresher.some(([other]) => overlap(path, other)));
  if (disputed.length > 0) {
    return { result: { status: 'conflict', theirs: stored, mine, fields: disputed } };
  }

  const draft = checked({ ...mine, revision: revision + 1, updatedAt: now });
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
export function summarize(key: string, raw: unknown): Summary {
  try {
    const { draft } = readRecord(raw);
    const { context, answers } = draft.request;
    return {
      status: 'ok',
      id: draft.id,
      name: draft.name,
      taskTitle: context?.task?.title ?? '',
      municipality: context?.municipality?.name ?? '',
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
      revision: draft.revision,
      fictional: draft.fictional,
      answered: Object.keys(answers ?? {}).length,
    };
  } catch (error) {
    const draft = isObject(raw) && isObject(raw.draft) ? raw.draft : {};
    return {
      status: error instanceof StorageError && error.kind === 'newer' ? 'newer' : 'corrupt',
      id: key,
      name: textOr(draft.name, null),
      updatedAt: textOr(draft.updatedAt, null),
    };
  }
}

/** Last changed first, unreadable ones last. */
export const inListOrder = (a: Summary, b: Summary): number =>
  Number(a.status !== 'ok') - Number(b.status !== 'ok') ||
  (b.updatedAt ?? '').localeCompare(a.updatedAt ?? '');
