import { decodeText } from '@/lib/bytes/decode-text';
import { newId } from '@/lib/bytes/new-id';
import { draftForFile } from '@/lib/disclosure/file';
import type { Draft } from '@/lib/draft/draft';
import { openDraft } from '@/lib/draft/migration/migrate';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { StorageError } from '@/lib/draft/store/errors';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { digest } from '@/lib/json/digest';
import { hostilePath } from '@/lib/json/hostile';
import type { FileKind } from './file-kind';

/** Marks a file as an assessment of ours. */
const FILE_FORMAT = 'draagkracht-assessment';
/** Layout of the file. */
const FILE_FORMAT_VERSION = 1;
/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type RefusalReason =
  /** Nothing recognizable. */
  | 'notJson'
  /** JSON, PDF or anything else that this app did not write. */
  | 'notOurs'
  | 'tooLarge'
  /** Needs more memory or work than any report of ours. */
  | 'excessive'
  /** Cut off, changed since it was written, or a broken PDF. */
  | 'damaged'
  /** A PDF behind a password. */
  | 'encrypted'
  /** Written by a newer version of the app. */
  | 'newer'
  /** Of this version, but it answers other questions. */
  | 'otherQuestions'
  | 'invalid'
  /** A report without answers in it: a publication copy. */
  | 'noAttachment'
  /** Data of a result without answers in them. */
  | 'dataOnly'
  /** The key file of a team's room. */
  | 'roomKey'
  | FileKind;

export interface Refusal {
  ok: false;
  reason: RefusalReason;
  where?: (string | number)[];
}

export type Imported = { ok: true; draft: Draft } | Refusal;

export const refusal = (reason: RefusalReason, where?: (string | number)[]): Refusal => ({
  ok: false,
  reason,
  ...(where && { where }),
});

const content = (draft: unknown, instrumentVersion: unknown) => ({
  format: FILE_FORMAT,
  formatVersion: FILE_FORMAT_VERSION,
  instrumentVersion,
  draft,
});

/**
 * The text of a file that holds the whole draft; `importFile` gives back an equal one. Of a team it
 * holds what was answered together, never who answered what.
 */
export async function exportFile(draft: Draft): Promise<string> {
  const whole = content(draftForFile(draft), INSTRUMENT_VERSION);
  const sha256 = await digest(whole);
  return `${JSON.stringify({ ...whole, integrity: sha256 && { sha256 } }, null, 2)}\n`;
}

/**
 * The draft in a file of ours. A file of an older instrument is migrated, with `draft.changes` telling
 * how. Content is only parsed as data; anything else is refused with a reason.
 */
export async function importFile(file: Uint8Array | string): Promise<Imported> {
  if (file.length > LARGEST_FILE) return refusal('tooLarge');
  const text = typeof file === 'string' ? file : decodeText(file);
  if (text === undefined) return refusal('notJson');
  const parsed = parse(text);
  if (parsed === undefined) {
    return refusal(text.slice(0, 200).includes(FILE_FORMAT) ? 'damaged' : 'notJson');
  }
  const { value } = parsed;
  if (!isObject(value) || value.format !== FILE_FORMAT) return refusal('notOurs');
  return importContent(value);
}

async function importContent(file: Record<string, unknown>): Promise<Imported> {
  const { formatVersion, instrumentVersion, draft, integrity } = file;
  if (!Number.isInteger(formatVersion)) return refusal('invalid', ['formatVersion']);
  if ((formatVersion as number) > FILE_FORMAT_VERSION) return refusal('newer', ['formatVersion']);
  const hostile = hostilePath(file);
  if (hostile) return refusal('invalid', hostile);
  if (!(await isIntact(draft, instrumentVersion, integrity))) return refusal('damaged');
  if (!isObject(draft) || draft.instrumentVersion !== instrumentVersion) {
    return refusal('invalid', ['instrumentVersion']);
  }
  const opened = openDraft(draft, { strict: true });
  return opened.ok ? opened : refusal(opened.reason, ['draft', ...opened.where]);
}

/** Whether the content matches its digest. A file made on an insecure origin has none and is accepted. */
async function isIntact(draft: unknown, version: unknown, integrity: unknown): Promise<boolean> {
  if (integrity === null) return true;
  if (!isObject(integrity)) return false;
  const actual = await digest(content(draft, version));
  return actual === null || actual === integrity.sha256;
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}

/** Keeps an imported draft, under a new id when its own is taken. Fails as `create` does. */
export async function storeImported(
  store: AssessmentStore,
  draft: Draft,
  freshId: () => string = newId,
): Promise<Draft> {
  try {
    return await store.create(draft);
  } catch (error) {
    if (!(error instanceof StorageError && error.kind === 'exists')) throw error;
    return store.create({ ...draft, id: freshId() });
  }
}
