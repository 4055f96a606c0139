import type { Bytes } from '@/lib/bytes/bytes';

/** The bytes behind hex; white space does not count. */
export const hex = (text: string): Bytes =>
  Uint8Array.from(text.replace(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
