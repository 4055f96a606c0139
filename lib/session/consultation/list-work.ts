import { saveFile } from '@/lib/browser/save-file';
import { newId } from '@/lib/bytes/new-id';
import { type ArchiveRefusal, isArchive, readArchive } from '@/lib/collecting/archive/read-archive';
import type { ConsultationStore } from '@/lib/collecting/store/device';
import { readConsultation, writeConsultation } from '@/lib/collecting/store/file';
import { newConsultation } from '@/lib/collecting/store/new';
import { exampleConsultation } from '@/lib/consultation/example/example';
import type { Consultation } from '@/lib/consultation/record';
import { nextRound } from '@/lib/consultation/rounds/next-round';
import { storeImported } from '@/lib/draft/exchange/exchange';
import type { Refusal } from '@/lib/draft/exchange/refusal';
import { StorageError } from '@/lib/draft/store/errors';
import type { Locale } from '@/lib/i18n/locales';
import { fileName } from '@/lib/session/export-draft';
import { consultationKeeper } from './device';

/** What is done with the consultations of a list. Loaded when it is first done. */

const given = (locale: Locale) => ({ id: newId(), locale, now: new Date().toISOString() });

/** Stores an empty consultation; gives its id. */
export async function begin(store: ConsultationStore, locale: Locale): Promise<string> {
  return (await store.create(newConsultation(given(locale)))).id;
}

/** Stores a copy of the worked example; gives its id. */
export async function beginExample(store: ConsultationStore, locale: Locale): Promise<string> {
  return (await store.create(await exampleConsultation(locale, given(locale)))).id;
}

/** Stores the next round of a consultation; gives its id. */
export async function beginNext(
  store: ConsultationStore,
  consultation: Consultation,
): Promise<string> {
  const { id, locale } = consultation;
  const kept = await consultationKeeper().ofConsultation(id);
  const next = nextRound(consultation, { ...given(locale), room: kept?.room });
  return (await store.create(next)).id;
}

/** Saves a consultation, with everything that it received, as a file; gives the name of the file. */
export async function save(consultation: Consultation, name: string): Promise<string> {
  const text = await writeConsultation(consultation);
  return saveFile(`${fileName(name, new Date())}.json`, text, 'application/json');
}

/** The same for one in the store. */
export async function saveStored(
  store: ConsultationStore,
  id: string,
  name: string,
): Promise<string> {
  const consultation = await store.get(id);
  if (!consultation) throw new StorageError('missing');
  return save(consultation, name);
}

/** Opens the file or the archive of a consultation and keeps it; one that is here already gets an id of its own. */
export async function open(
  store: ConsultationStore,
  file: File,
): Promise<{ ok: true; consultation: Consultation } | Refusal | ArchiveRefusal> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await (isArchive(bytes) ? readArchive(bytes) : readConsultation(bytes));
  if (!read.ok) return read;
  return { ok: true, consultation: await storeImported(store, read.consultation) };
}
