import { type Bytes, toHex } from '@/lib/bytes/bytes';
import { decodeText } from '@/lib/bytes/decode-text';
import { UnzipError, type UnzipFault, unzip } from '@/lib/bytes/unzip';
import { readConsultation } from '@/lib/collecting/store/file';
import type { Consultation } from '@/lib/consultation/record';
import { type Refusal, refusal } from '@/lib/draft/exchange/refusal';
import { sha256 } from '@/lib/sealed/crypto/secrets';
import { LARGEST_ARCHIVE, MOST_PARTS, MOST_UNPACKED, PARTS, readManifest } from './layout';

/** Something is wrong with one part of an archive. */
export interface ArchiveRefusal {
  ok: false;
  reason: 'part';
  /** `missing`: the manifest names it; `changed`: it is not as the manifest says. */
  fault: UnzipFault | 'missing' | 'changed';
  /** The part; empty where none was reached. */
  part: string;
}

const refused = (fault: ArchiveRefusal['fault'], part: string): ArchiveRefusal => ({
  ok: false,
  reason: 'part',
  fault,
  part,
});

/** Whether these are the bytes of a ZIP, by how they begin. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The consultation in an archive, once every part that the manifest names is as it was made. What somebody
 * added is passed over. Needs WebCrypto.
 */
export async function readArchive(
  archive: Uint8Array,
): Promise<{ ok: true; consultation: Consultation } | ArchiveRefusal | Refusal> {
  if (archive.length > LARGEST_ARCHIVE) return refusal('tooLarge');
  let parts: Map<string, Bytes>;
  try {
    parts = unzip(archive, { mostBytes: MOST_UNPACKED, mostParts: MOST_PARTS });
  } catch (cause) {
    if (cause instanceof UnzipError) return refused(cause.fault, cause.part);
    throw cause;
  }
  const found = parts.get(PARTS.manifest);
  if (!found) return refusal('notOurs');
  const read = readManifest(parsed(found));
  if (!read.ok) return read;
  for (const { name, bytes, sha256: expected } of read.manifest.parts) {
    const part = parts.get(name);
    if (!part) return refused('missing', name);
    const same = part.length === bytes && toHex(await sha256(part)) === expected;
    if (!same) return refused('changed', name);
  }
  const consultation = parts.get(PARTS.consultation);
  return consultation ? readConsultation(consultation) : refused('missing', PARTS.consultation);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '');
  } catch {
    return undefined;
  }
}
