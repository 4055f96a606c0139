import { canonicalJson } from './canonical';

/** SHA-256 of the canonical content, in hex; null where the browser has no WebCrypto (insecure origin). */
export async function digest(content: unknown): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
