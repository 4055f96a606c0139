import { Unzip, UnzipInflate } from 'fflate';
import { type Bytes, concat } from './bytes';

/** Bytes per step, which unpack to at most four million (decision record 0023). */
const PIECE = 4096;

/** Why an archive is not unpacked. */
export type UnzipFault =
  /** More bytes or files than are taken. */
  | 'tooLarge'
  /** Two parts with one name. */
  | 'twice'
  /** Cut off, packed in a way that is not read, or no archive. */
  | 'broken';

/** An archive that is not unpacked. */
export class UnzipError extends Error {
  /** @param part - the name of the part at which it ended; empty where none was reached. */
  constructor(
    readonly fault: UnzipFault,
    readonly part: string,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${part}`, options);
  }
}

interface Bounds {
  /** Whether a part is unpacked; the others are passed over. All of them if absent. */
  takes?: (name: string) => boolean;
  /** Bytes that the parts unpack to together, and how many parts there are. */
  mostBytes: number;
  mostParts?: number;
}

/** The parts of a ZIP archive by name, unpacked in small steps within bounds. Fails with an `UnzipError`. */
export function unzip(
  archive: Uint8Array,
  { takes = () => true, mostBytes, mostParts = Number.POSITIVE_INFINITY }: Bounds,
): Map<string, Bytes> {
  const parts = new Map<string, Uint8Array[]>();
  let room = mostBytes;
  let at = '';
  const reader = new Unzip((file) => {
    if (!takes(file.name)) return;
    at = file.name;
    if (parts.has(at)) throw new UnzipError('twice', at);
    if (parts.size >= mostParts) throw new UnzipError('tooLarge', at);
    const chunks: Uint8Array[] = [];
    parts.set(at, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      room -= chunk.length;
      if (room < 0) throw new UnzipError('tooLarge', file.name);
      chunks.push(chunk);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let from = 0; from < archive.length; from += PIECE) {
      reader.push(archive.subarray(from, from + PIECE), from + PIECE >= archive.length);
    }
  } catch (cause) {
    throw cause instanceof UnzipError ? cause : new UnzipError('broken', at, { cause });
  }
  return new Map([...parts].map(([name, chunks]) => [name, concat(chunks)]));
}
