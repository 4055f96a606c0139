import type { Imported } from '@/lib/draft/exchange/exchange';
import { refusal } from '@/lib/draft/exchange/refusal';
import { importJson } from '@/lib/draft/exchange/import-json';

/** Largest report that is read, in bytes. */
export const LARGEST_PDF = 25 * 1024 * 1024;

/** The draft that a working copy of a report carries in itself. */
export async function importPdf(bytes: Uint8Array): Promise<Imported> {
  if (bytes.length > LARGEST_PDF) return refusal('tooLarge');
  const { pdfAttachment } = await import('./attachment');
  const attached = await pdfAttachment(bytes);
  return attached instanceof Uint8Array ? importJson(attached) : attached;
}
