const KB = 1024;

interface Sizes {
  /** The content in bytes of JSON; limits unpacking, which could otherwise grow a thousandfold. */
  content: number;
  /** The encrypted record in bytes. */
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

/** The limits of a record by its name; small for cards, votes and envelopes. */
export const largest = (name: string): Sizes =>
  SIZES[name.slice(name.lastIndexOf('/') + 1)] ?? LITTLE;
