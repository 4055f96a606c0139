const KB = 1024;

interface Sizes {
  /** What is locked, in bytes of JSON: a few kilobytes on the wire can unpack to a thousand times that. */
  content: number;
  /** The record as the host takes it, in bytes. */
  record: number;
}

const LITTLE: Sizes = { content: 16 * KB, record: 16 * KB };
const LARGE: Sizes = { content: 1024 * KB, record: 512_000 };
const LARGEST: Sizes = { content: 4 * 1024 * KB, record: 512_000 };

/** By the last part of a record's name. */
const SIZES: Record<string, Sizes> = {
  answers: LARGE,
  board: LARGE,
  desk: LARGEST,
  results: LARGEST,
};

/** How large a record of a name may be. Cards, votes and envelopes say little. */
export const largest = (name: string): Sizes =>
  SIZES[name.slice(name.lastIndexOf('/') + 1)] ?? LITTLE;
