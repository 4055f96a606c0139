import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { concat } from '@/lib/bytes/bytes';
import { MOST_UNPACKED } from './limits';

/** Bytes per step, which unpack to at most four million (decision record 0023). */
const PIECE = 4096;

/** A spreadsheet needs more memory than any list of bodies. */
export class TooLargeError extends Error {}

/** The parts of a spreadsheet that hold text, within bounds. Fails on a broken archive. */
export function unpackSheets(archive: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array[]> = Object.create(null);
  let room = MOST_UNPACKED;
  const unzip = new Unzip((file) => {
    if (!/\.(xml|rels)$/i.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts[file.name] = chunks;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      room -= chunk.length;
      if (room < 0) throw new TooLargeError();
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length; at += PIECE) {
    unzip.push(archive.subarray(at, at + PIECE), at + PIECE >= archive.length);
  }
  return Object.fromEntries(Object.entries(parts).map(([name, chunks]) => [name, concat(chunks)]));
}

/** The same parts as an archive that takes no work to unpack. */
export const repacked = (parts: Record<string, Uint8Array>): ArrayBuffer =>
  zipSync(parts, { level: 0 }).buffer as ArrayBuffer;
