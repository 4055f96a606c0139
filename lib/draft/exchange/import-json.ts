import { decodeText } from '@/lib/bytes/decode-text';
import { openDraft } from '@/lib/draft/migration/migrate';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { hostilePath } from '@/lib/json/hostile';
import { readKeyFile } from '@/lib/sealed/links/key-file';
import { type Imported, importFile } from './exchange';
import { refusal } from './refusal';
import { importData, importRequest, isData } from './import-data';

/**
 * The draft in any JSON of ours: an export, the data of a working copy, the request that the machine
 * interface attaches to a report, or the content of a record that could not be opened. What holds no
 * answers is refused with what it is.
 */
export async function importJson(bytes: Uint8Array): Promise<Imported> {
  const imported = await importFile(bytes);
  return imported.ok || imported.reason !== 'notOurs' ? imported : importOther(bytes);
}

function importOther(bytes: Uint8Array): Imported {
  const text = (decodeText(bytes) ?? '').replace(/^\uFEFF/, '');
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) return refusal('notOurs');
  if (isData(value)) return importData(value);
  if (isRecord(value)) return importRecord(value);
  const key = readKeyFile(text);
  if (key.ok || key.reason === 'newer') return refusal('roomKey');
  return importRequest(value) ?? refusal('notOurs');
}

const isRecord = (value: Record<string, unknown>): boolean =>
  typeof value.recordVersion === 'number' && isObject(value.draft);

function importRecord({ draft }: Record<string, unknown>): Imported {
  const hostile = hostilePath(draft);
  if (hostile) return refusal('invalid', hostile);
  const opened = openDraft(draft);
  return opened.ok ? opened : refusal(opened.reason, ['draft', ...opened.where]);
}
