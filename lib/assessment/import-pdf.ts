import { type Imported, refusal } from './exchange';
import { importJson } from './import-json';

/** Largest report that is read, in bytes. */
export const LARGEST_PDF = 25 * 1024 * 1024;

/** The draft that a working copy of a report carries in itself. */
export async function importPdf(bytes: Uint8Array): Promise<Imported> {
  if (bytes.length > LARGEST_PDF) return refusal('tooLarge');
  const { pdfAttachment } = await import('./pdf-attachment');
  const attached = await pdfAttachment(bytes);
  return attached instanceof Uint8Array ? importJson(attached) : attached;
}
