const KB = 1024;

interface Sizes {
  /** The content in bytes of JSON; limits unpacking, which could otherwise grow a thousandfold. */
  content: number;
  /** The encrypted record in bytes. */
  record: number;
  /** Values in that JSON; as in any file of ours, where absent. */
  values?: number;
}

const LITTLE: Sizes = { content: 16 * KB, record: 16 * KB };
const LARGE: Sizes = { content: 1024 * KB, record: 512_000 };
const LARGEST: Sizes = { content: 4 * 1024 * KB, record: 512_000 };

/** By the first or last part of a record's name. */
const SIZES: Record<string, Sizes> = {
  answers: LARGE,
  board: LARGE,
  desk: LARGEST,
  results: LARGEST,
  dossier: { content: 32 * 1024 * KB, record: 2_000_000, values: 4_000_000 },
  submission: { content: 1024 * KB, record: 64_000 },
  publications: { content: 2_000_000, record: 2_000_000, values: 1_000_000 },
};

/** The limits of a record by its name; small for cards, votes, envelopes, decisions and the like. */
export const largest = (name: string): Sizes =>
  SIZES[name.slice(name.lastIndexOf('/') + 1)] ?? SIZES[name.split('/')[0] ?? ''] ?? LITTLE;
