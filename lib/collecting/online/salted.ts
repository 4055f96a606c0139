import { concat, fromBase64url, toHex } from '@/lib/bytes/bytes';

/** The bytes of a hash in hex. */
const hexBytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/**
 * How a publication lists a response that was counted: SHA-256 over the 16 bytes of its salt and the 32 of
 * its hash, hex. Only whoever has the receipt can tell which it is. null for a salt that is none.
 */
export async function saltedHash(salt: string, hash: string): Promise<string | null> {
  const bytes = fromBase64url(salt);
  if (!bytes) return null;
  const digest = await crypto.subtle.digest('SHA-256', concat([bytes, hexBytes(hash)]));
  return toHex(new Uint8Array(digest));
}

/** Whether a response is among those that a publication counted. */
export async function isCounted(
  { counted }: { counted: readonly string[] },
  receipt: { salt: string; hash: string },
): Promise<boolean> {
  const own = await saltedHash(receipt.salt, receipt.hash);
  return own !== null && counted.includes(own);
}
