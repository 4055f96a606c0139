import * as z from 'zod/mini';

/** How the archive of a consultation is laid out: a ZIP with these parts. */

const FORMAT = 'draagkracht-archive';
const VERSION = 1;

/** Parts that each have one meaning. */
export const PARTS = {
  manifest: 'manifest.json',
  consultation: 'consultation.json',
  proposal: 'proposal.json',
  log: 'log.json',
  report: 'report.pdf',
  tables: 'tables.xlsx',
} as const;

/** The part with the publication of a number. */
export const publicationPart = (number: number): string => `publications/${number}.json`;

/** Largest archive that is read, in bytes, and what it may unpack to. */
export const LARGEST_ARCHIVE = 64 * 1024 * 1024;
export const MOST_UNPACKED = 160 * 1024 * 1024;
/** Most parts that are looked at: a thousand publications, and what somebody may have added. */
export const MOST_PARTS = 1_200;

const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(VERSION),
  /** ISO date. */
  madeOn: z.iso.date(),
  instrumentVersion: z.string(),
  /** Of the program that made it: what was asked, and what scores. */
  fingerprints: z.strictObject({ asked: z.string(), scored: z.string() }),
  /** Every part but this one, with its SHA-256 in hex. */
  parts: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(200)),
        bytes: z.int().check(z.minimum(0)),
        sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
      }),
    )
    .check(z.maxLength(MOST_PARTS)),
});

/** What an archive holds, and by which each part is checked. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of these parts. */
export const manifestOf = (given: Omit<Manifest, 'format' | 'formatVersion'>): Manifest => ({
  format: FORMAT,
  formatVersion: VERSION,
  ...given,
});

/** The manifest in a value; why not otherwise, and where. */
export function readManifest(
  value: unknown,
):
  | { ok: true; manifest: Manifest }
  | { ok: false; reason: 'notOurs' | 'newer' | 'invalid'; where?: (string | number)[] } {
  const { format, formatVersion } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (format !== FORMAT) return { ok: false, reason: 'notOurs' };
  if (typeof formatVersion === 'number' && formatVersion > VERSION) {
    return { ok: false, reason: 'newer' };
  }
  const { success, data, error } = z.safeParse(manifestSchema, value);
  if (success) return { ok: true, manifest: data };
  const where = (error.issues[0]?.path ?? []).map((key) =>
    typeof key === 'number' ? key : String(key),
  );
  return { ok: false, reason: 'invalid', where: [PARTS.manifest, ...where] };
}
