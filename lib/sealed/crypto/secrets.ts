import { type Bytes, toBase64url, toHex, utf8, uuidToBytes } from '@/lib/bytes/bytes';

/** Length in bytes of every secret and of every key derived from one. */
export const SECRET_LENGTH = 32;

/** What a key is derived for; every purpose gives an independent key. */
export type Purpose =
  | 'token'
  | 'desk'
  | 'coordinator-hpke'
  | 'member-access'
  | 'member-hpke'
  | 'member-answers'
  | 'card-psk'
  | 'envelope-psk'
  | 'reading'
  | 'reading-hpke'
  | 'dossier'
  | 'submission-psk';

/** The key of 32 bytes for a purpose in a room (HKDF-SHA256, salted with the room's id). */
export async function deriveKey(secret: Bytes, room: string, purpose: Purpose): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const salt = uuidToBytes(room);
  const info = utf8(`draagkracht/${purpose}`);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, SECRET_LENGTH * 8));
}

/** SHA-256. */
export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The bearer token of an access secret in a room. */
export const tokenOf = async (access: Bytes, room: string): Promise<string> =>
  toBase64url(await deriveKey(access, room, 'token'));

/** What the host keeps of a token: SHA-256 in hex. */
export const hashOf = async (token: string): Promise<string> => toHex(await sha256(utf8(token)));

/** The fingerprint of a public key in a link: SHA-256. */
export const fingerprintOf = (publicKey: Bytes): Promise<Bytes> => sha256(publicKey);
