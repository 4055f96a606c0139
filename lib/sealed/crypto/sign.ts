import { type Bytes, fromBase64url, toBase64url, utf8 } from '@/lib/bytes/bytes';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };

/** A new key pair to sign with (ECDSA on P-256); the public half can always be exported. */
export const newSigningKeys = (extractable: boolean): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(CURVE, extractable, ['sign', 'verify']);

/** The 65 bytes of a public key, in base64url. */
export const publicText = async (key: CryptoKey): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

/** An extractable private key as PKCS #8, in base64url. */
export const privateText = async (key: CryptoKey): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)));

/** The private key in PKCS #8. Fails when it is none. */
export const privateKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', bytes, CURVE, true, ['sign']);

/** The signature of a text, in base64url. */
export const sign = async (key: CryptoKey, text: string): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, utf8(text))));

/** Whether this is the signature of a text by a public key, both in base64url. Never throws. */
export async function isSigned(by: string, text: string, signature: string): Promise<boolean> {
  const [key, made] = [fromBase64url(by), fromBase64url(signature)];
  if (!key || !made) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', key, CURVE, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, imported, made, utf8(text));
  } catch {
    return false;
  }
}
