import * as z from 'zod/mini';
import type { Consultation } from '@/lib/consultation/record';
import { consultationSchema } from '@/lib/consultation/schema/consultation';
import { type FileFormat, readOwnFile, writeOwnFile } from '@/lib/draft/exchange/own-file';
import { type Refusal, refusal } from '@/lib/draft/exchange/refusal';
import { compareVersions, isVersion } from '@/lib/draft/migration/version-order';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';

/** A file with a whole consultation: the region's own copy, with everything it received. */
const CONSULTATION_FILE: FileFormat = {
  format: 'draagkracht-consultation',
  version: 1,
  largest: 64 * 1024 * 1024,
  mostValues: 4_000_000,
};

/** The text of that file; `readConsultation` gives back an equal consultation. */
export const writeConsultation = (consultation: Consultation): Promise<string> =>
  writeOwnFile(CONSULTATION_FILE, consultation);

/** The consultation in such a file; anything else is refused with a reason. */
export async function readConsultation(
  file: Uint8Array | string,
): Promise<{ ok: true; consultation: Consultation } | Refusal> {
  const read = await readOwnFile(CONSULTATION_FILE, file);
  if (!read.ok) return read;
  const { instrumentVersion } = read.content;
  if (!isVersion(instrumentVersion)) return refusal('invalid', ['instrumentVersion']);
  if (compareVersions(instrumentVersion, INSTRUMENT_VERSION) > 0) return refusal('newer');
  const result = z.safeParse(consultationSchema, read.content);
  if (result.success) return { ok: true, consultation: read.content as unknown as Consultation };
  const where = (result.error.issues[0]?.path ?? []).map((key) =>
    typeof key === 'symbol' ? String(key) : key,
  );
  return refusal('invalid', ['draft', ...where]);
}
