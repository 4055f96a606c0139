import { decodeText } from '@/lib/bytes/decode-text';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { digest } from '@/lib/json/digest';
import { hostilePath } from '@/lib/json/hostile';
import { type Refusal, refusal } from './refusal';

/** Largest file with an assessment that is read, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** A kind of file that this app writes and reads. */
export interface FileFormat {
  /** Marks the file as ours. */
  format: string;
  /** Of its layout. */
  version: number;
  /** Largest file that is read, in bytes. */
  largest: number;
  /** Most values that are read; those of an assessment if absent. */
  mostValues?: number;
}

type Read = { ok: true; content: Record<string, unknown> } | Refusal;

const whole = ({ format, version }: FileFormat, draft: unknown, instrumentVersion: unknown) => ({
  format,
  formatVersion: version,
  instrumentVersion,
  draft,
});

/** The text of a file with its digest; `readOwnFile` gives back an equal content. */
export async function writeOwnFile(format: FileFormat, content: object): Promise<string> {
  const file = whole(format, content, INSTRUMENT_VERSION);
  const sha256 = await digest(file);
  return `${JSON.stringify({ ...file, integrity: sha256 && { sha256 } }, null, 2)}\n`;
}

/** The content of a file of ours, intact but not checked further; anything else is refused with a reason. */
export async function readOwnFile(format: FileFormat, file: Uint8Array | string): Promise<Read> {
  if (file.length > format.largest) return refusal('tooLarge');
  const text = typeof file === 'string' ? file : decodeText(file);
  if (text === undefined) return refusal('notJson');
  const parsed = parse(text);
  if (parsed === undefined) {
    return refusal(text.slice(0, 200).includes(format.format) ? 'damaged' : 'notJson');
  }
  const { value } = parsed;
  if (!isObject(value) || value.format !== format.format) return refusal('notOurs');
  return readContent(format, value);
}

async function readContent(format: FileFormat, file: Record<string, unknown>): Promise<Read> {
  const { formatVersion, instrumentVersion, draft, integrity } = file;
  if (!Number.isInteger(formatVersion)) return refusal('invalid', ['formatVersion']);
  if ((formatVersion as number) > format.version) return refusal('newer', ['formatVersion']);
  const hostile = hostilePath(file, format.mostValues);
  if (hostile) return refusal('invalid', hostile);
  if (!(await isIntact(whole(format, draft, instrumentVersion), integrity))) {
    return refusal('damaged');
  }
  if (!isObject(draft) || draft.instrumentVersion !== instrumentVersion) {
    return refusal('invalid', ['instrumentVersion']);
  }
  return { ok: true, content: draft };
}

/** Whether a content matches its digest. A file made on an insecure origin has none and is accepted. */
async function isIntact(content: unknown, integrity: unknown): Promise<boolean> {
  if (integrity === null) return true;
  if (!isObject(integrity)) return false;
  const actual = await digest(content);
  return actual === null || actual === integrity.sha256;
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
