import { saveFile } from '@/lib/browser/save-file';
import { archivedOnline } from '@/lib/collecting/archive/archived-online';
import { type ArchiveSource, makeArchive } from '@/lib/collecting/archive/make-archive';
import { readArchive } from '@/lib/collecting/archive/read-archive';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { publicationOf } from '@/lib/collecting/online/publications';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import type { Consultation } from '@/lib/consultation/record';
import { factsOf } from '@/lib/formats/consultation/order';
import { generateFile } from '@/lib/formats/in-browser/generate-file';
import { localDay } from '@/lib/i18n/day';
import type { Locale } from '@/lib/i18n/locales';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { Watching } from '@/lib/session/download/use-making';
import { fileName } from '@/lib/session/export-draft';
import { publishedNumbers } from '@/lib/session/online/publish';
import type { Session } from '@/lib/session/online/reader-session';
import { hasWebAssembly } from '@/lib/site/web-assembly';
import { readFrom } from './input';
import { outlinesFor } from './map-outlines';
import { readMany } from './reader';

/**
 * Makes the archive of a consultation on this device, opens it to see that it holds the same, and gives it to the
 * person; returns its name.
 *
 * @param session - where it is at a host.
 * @param name - what the consultation is called.
 */
export async function saveArchive(
  consultation: Consultation,
  { session, name, locale }: { session: Session | null; name: string; locale: Locale },
  watching: Watching,
): Promise<string> {
  const now = new Date();
  const archive = await makeArchive({
    consultation,
    online: session && archivedOnline(session),
    publications: await publicationsFor(consultation, session),
    ...(await reportsOf(consultation, locale, watching)),
    madeOn: localDay(now),
  });
  const again = await readArchive(archive);
  if (!again.ok) throw new Error(`The archive does not open: ${again.reason}`);
  watching.signal.throwIfAborted();
  return saveFile(`${fileName(name, now)}.zip`, new Uint8Array(archive), 'application/zip');
}

/** Every publication: as the host has it in the open, otherwise as it was recorded on its day. */
async function publicationsFor(
  { publications, responses: _, ...now }: Consultation,
  session: Session | null,
): Promise<PublishedPage[]> {
  const online = new Map<number, PublishedPage>();
  if (session) {
    const { room } = session.access.kept;
    const numbers = await publishedNumbers(room);
    if (!numbers) throw new SealedError('offline');
    for (const number of numbers) {
      online.set(number, expectOk(await publicationOf(room, number)));
    }
  }
  const recorded = publications
    .filter(({ publication }) => !online.has(publication.number))
    .map(({ facts, ...published }) => makePublishedPage({ ...now, ...facts }, published));
  return [...online.values(), ...recorded].sort(
    (a, b) => a.publication.number - b.publication.number,
  );
}

/** The reading of the region as files; none without answers, and no PDF where the browser cannot make one. */
async function reportsOf(
  consultation: Consultation,
  locale: Locale,
  { signal, onProgress }: Watching,
): Promise<Pick<ArchiveSource, 'report' | 'tables'>> {
  if (consultation.responses.length === 0) return {};
  const date = localDay(new Date());
  const reading = await readMany(
    readFrom(consultation, date),
    { rule: 'default', group: null },
    { signal },
  );
  if (reading === 'tooFew') return {};
  const order = { consultation: factsOf(consultation), reading, locale, date };
  const outlines = await outlinesFor(consultation);
  const tables = await generateFile({ ...order, format: 'xlsx' }, { signal });
  if (!hasWebAssembly()) return { tables: tables.bytes };
  const report = await generateFile(
    { ...order, format: 'pdf', ...(outlines && { outlines }) },
    { signal, onProgress },
  );
  return { tables: tables.bytes, report: report.bytes };
}
