import { zipSync } from 'fflate';
import { type Bytes, toHex, utf8 } from '@/lib/bytes/bytes';
import type { LogEntry, PublishedPage, Seal } from '@/lib/collecting/online/documents';
import { publishedText } from '@/lib/collecting/online/published';
import { writeConsultation } from '@/lib/collecting/store/file';
import type { Consultation } from '@/lib/consultation/record';
import { locales } from '@/lib/i18n/locales';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { archiveTexts } from '@/lib/instrument/texts/archive';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { sha256 } from '@/lib/sealed/crypto/secrets';
import { manifestOf, PARTS, publicationPart } from './layout';
import { readmeOf } from './readme';

/** What a consultation at a host has beside the consultation itself. Neither keys nor links are in it. */
export interface ArchivedOnline {
  /** In whose name it was asked. */
  issuer: string;
  versions: PublishedPage['versions'];
  /** The proposal in each version that was replaced. */
  earlier: PublishedPage['proposal'][];
  /** What opens the seal of the expectations; null for who may not know it. */
  seal: Seal | null;
  /** The first first; null for who may not know it. */
  log: LogEntry[] | null;
}

/** What an archive is made from. */
export interface ArchiveSource {
  consultation: Consultation;
  /** Null for one that was asked by file. */
  online: ArchivedOnline | null;
  /** The numbered copies, as everybody has them. */
  publications: PublishedPage[];
  /** The reading of the region as files; absent where there is none. */
  report?: Uint8Array;
  tables?: Uint8Array;
  /** ISO date. */
  madeOn: string;
}

const json = (value: unknown): Bytes => utf8(`${JSON.stringify(value, null, 2)}\n`);

/**
 * The archive of a consultation: one ZIP with everything that its region keeps, a readable text in every
 * language and a manifest with the SHA-256 of each part. Needs WebCrypto.
 */
export async function makeArchive(source: ArchiveSource): Promise<Uint8Array> {
  const { consultation, online, publications, report, tables, madeOn } = source;
  const { versions = [], earlier = [], seal = null } = online ?? {};
  const parts = new Map<string, Uint8Array>([
    [PARTS.consultation, utf8(await writeConsultation(consultation))],
    [PARTS.proposal, json({ present: consultation.proposal, versions, earlier, seal })],
  ]);
  if (online?.log) parts.set(PARTS.log, json(online.log));
  for (const page of publications) {
    parts.set(publicationPart(page.publication.number), utf8(publishedText(page)));
  }
  if (report) parts.set(PARTS.report, report);
  if (tables) parts.set(PARTS.tables, tables);
  for (const locale of locales) {
    const { readme } = await archiveTexts(locale);
    parts.set(readme.file, utf8(readmeOf(readme, locale, source)));
  }
  const listed = await Promise.all(
    [...parts].map(async ([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: toHex(await sha256(new Uint8Array(bytes))),
    })),
  );
  const manifest = manifestOf({
    madeOn,
    instrumentVersion: INSTRUMENT_VERSION,
    fingerprints: FINGERPRINTS,
    parts: listed,
  });
  // First, so that of an archive that was cut off it is still known what it held.
  return zipSync({ [PARTS.manifest]: json(manifest), ...Object.fromEntries(parts) });
}
