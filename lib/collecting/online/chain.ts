import { type Bytes, equalBytes, fromBase64url, toBase64url, utf8 } from '@/lib/bytes/bytes';
import { fingerprintOf } from '@/lib/sealed/crypto/secrets';
import {
  isSigned,
  newSigningKeys,
  privateKey,
  privateText,
  publicText,
  sign,
} from '@/lib/sealed/crypto/sign';
import { SealedError } from '@/lib/sealed/host/errors';
import { type Codec, keyIn, parseDocument } from '@/lib/sealed/records/codec';
import type { KeyEntry } from './documents';
import { keysSchema } from './schemas';

const signed = (room: string, { epoch, signing, reading }: Omit<KeyEntry, 'signature'>): string =>
  JSON.stringify(['draagkracht/keys', 1, room, epoch, signing, reading]);

/** A chain with one more entry, and the private half of its signing key (PKCS #8, base64url). */
export interface Extended {
  chain: KeyEntry[];
  signing: string;
}

/**
 * Adds a reading key to a chain under a new signing key, vouched for by the signing key before it (PKCS #8,
 * base64url); the first vouches for itself.
 */
export async function extendChain(
  room: string,
  chain: readonly KeyEntry[],
  before: string | null,
  reading: Bytes,
): Promise<Extended> {
  const keys = await newSigningKeys(true);
  const entry = {
    epoch: chain.length,
    signing: await publicText(keys.publicKey),
    reading: toBase64url(reading),
  };
  const by = before === null ? keys.privateKey : await privateKey(keyIn(before));
  const signature = await sign(by, signed(room, entry));
  return {
    chain: [...chain, { ...entry, signature }],
    signing: await privateText(keys.privateKey),
  };
}

/**
 * Checks a chain: its first entry against the fingerprint in the link, each next one against the signing key
 * before it.
 *
 * @throws `SealedError`: `impostor` when an entry is not vouched for.
 */
export async function checkChain(
  room: string,
  chain: readonly KeyEntry[],
  fingerprint: Bytes,
): Promise<void> {
  const first = fromBase64url(chain[0]?.signing ?? '');
  if (!first || !equalBytes(await fingerprintOf(first), fingerprint)) {
    throw new SealedError('impostor');
  }
  for (const [at, entry] of chain.entries()) {
    const by = chain[Math.max(at - 1, 0)]?.signing ?? '';
    const holds = entry.epoch === at && (await isSigned(by, signed(room, entry), entry.signature));
    if (!holds) throw new SealedError('impostor');
  }
}

/** The record `keys`, in the open; whoever reads it checks the chain. */
export const chainRecord: Codec<KeyEntry[]> = {
  name: 'keys',
  write: async (_, chain) => utf8(JSON.stringify(chain)),
  read: async (_, bytes) => {
    try {
      return parseDocument(keysSchema, JSON.parse(new TextDecoder().decode(bytes)));
    } catch (cause) {
      throw new SealedError('damaged', { cause });
    }
  },
};

/** The last entry of a chain. */
export const lastOf = (chain: readonly KeyEntry[]): KeyEntry => {
  const last = chain.at(-1);
  if (!last) throw new SealedError('damaged');
  return last;
};
