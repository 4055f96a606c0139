import { Unzlib } from 'fflate';
import { concat } from '@/lib/bytes/bytes';
import type { PdfBudget } from './budget';

/** Bytes per step, which unpack to at most four million. */
const PIECE = 4096;

/** Unpacks zlib data at once, within a budget. Fails on broken data. */
export function boundedInflate(packed: Uint8Array, budget: PdfBudget): Uint8Array {
  const chunks: Uint8Array[] = [];
  const inflater = new Unzlib((chunk) => {
    budget.take(chunk.length);
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return concat(chunks);
}
