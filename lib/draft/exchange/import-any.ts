import { decodeText } from '@/lib/bytes/decode-text';
import { importPdf, LARGEST_PDF } from '@/lib/draft/exchange/pdf/import-pdf';
import type { Imported } from './exchange';
import { LARGEST_FILE } from './own-file';
import { refusal } from './refusal';
import { fileKind } from './file-kind';
import { importJson } from './import-json';

export interface GivenFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

const PDF_HEADER = '%PDF-';

/** Imports a file or a report, recognized by content and not by name or type. */
export async function importAny({ bytes }: GivenFile): Promise<Imported> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes(PDF_HEADER) && !/^\s*[{[]/.test(start.replace(/^ï»¿/, ''))) {
    return importPdf(bytes);
  }
  const imported = await importJson(bytes);
  if (imported.ok || (imported.reason !== 'notJson' && imported.reason !== 'tooLarge')) {
    return imported;
  }
  const text = imported.reason === 'notJson' ? decodeText(bytes) : undefined;
  return refusal(fileKind(bytes, text) ?? imported.reason);
}

/** Imports a `File`; one that is too large is refused unread. */
export async function importBlob(file: File): Promise<Imported> {
  if (file.size > Math.max(LARGEST_FILE, LARGEST_PDF)) return refusal('tooLarge');
  const { name, type } = file;
  return importAny({ name, type, bytes: new Uint8Array(await file.arrayBuffer()) });
}
