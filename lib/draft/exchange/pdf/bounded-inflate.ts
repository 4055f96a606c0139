import { Unzlib } from 'fflate';
import { joined } from '@/lib/bytes/inflate';
import type { PdfBudget } from './budget';

/** Bytes per step, which unpack to at most four million. */
const PIECE = 4096;

/** Unpacks zlib data at once, within a budget. Fails on broken data. */
export function boundedInflate(packed: Uint8Array, budget: PdfBudget): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Unzlib((chunk) => {
    budget.take(chunk.length);
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return joined(chunks, size);
}
