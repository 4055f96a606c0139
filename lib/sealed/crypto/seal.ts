import { type Bytes, concat, utf8 } from '@/lib/bytes/bytes';
import { SealedError } from '@/lib/sealed/host/errors';
import { pack, unpack } from './pack';
import { largest } from './sizes';
import { type Slot, slotBytes } from './slot';

/**
 * Layout of a sealed record: this byte, the recipient's public key, the encapsulated key, the ciphertext
 * with its tag. The recipient's key is included because one browser derives it from the private key with
 * the other sign of y, and HPKE binds the exact bytes. See README.md, "Records".
 */
const SEAL_FORMAT = 1;
/** Length in bytes of a public key: an uncompressed point on P-256. */
export const KEY_LENGTH = 65;
/** First byte of an uncompressed point. */
export const UNCOMPRESSED = 4;

/** Keys to receive sealed records with. */
export interface HpkeKeys {
  /** 65 bytes: an uncompressed point on P-256. */
  publicKey: Bytes;
  privateKey: CryptoKey;
}

/** What a sealed record is bound to. */
export interface SealContext {
  purpose: 'card' | 'envelope';
  member: string;
  slot: Slot;
  /** A secret (32 bytes) that the host lacks: proves that the sender belongs to the room. */
  psk: Bytes;
}

/** HPKE (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM; loaded when needed. */
async function loadSuite() {
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  return new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
}

let loaded: ReturnType<typeof loadSuite> | undefined;
/** The suite. Fails with `offline` when it cannot be loaded. */
export const hpke = () => {
  loaded ??= loadSuite().catch((cause) => {
    loaded = undefined;
    throw new SealedError('offline', { cause });
  });
  return loaded;
};

/** The key pair derived from a secret of 32 bytes (DeriveKeyPair of RFC 9180). */
export async function deriveHpkeKeys(ikm: Bytes): Promise<HpkeKeys> {
  const { kem } = await hpke();
  const { privateKey, publicKey } = await kem.deriveKeyPair(ikm);
  return { privateKey, publicKey: new Uint8Array(await kem.serializePublicKey(publicKey)) };
}

const parameters = ({ purpose, member, slot, psk }: SealContext) => ({
  info: utf8(JSON.stringify(['draagkracht/seal', SEAL_FORMAT, purpose, slot.room, member])),
  psk: { id: utf8(`draagkracht/${purpose}`), key: psk },
});

/**
 * Encrypts a document to the holder of a public key. Fails with `damaged` when that is no key, with
 * `tooLarge`.
 */
export async function seal(to: Bytes, context: SealContext, document: unknown): Promise<Bytes> {
  const plain = await pack(document, largest(context.slot.name).content);
  const suite = await hpke();
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(to);
    const { enc, ct } = await suite.seal(
      { recipientPublicKey, ...parameters(context) },
      plain,
      slotBytes(SEAL_FORMAT, context.slot),
    );
    const head = new Uint8Array([SEAL_FORMAT]);
    return concat([head, to, new Uint8Array(enc), new Uint8Array(ct)]);
  } catch (cause) {
    throw new SealedError('damaged', { cause });
  }
}

/**
 * Decrypts what was sealed to these keys in this context. Fails with `tampered` for anything else,
 * with `newer` for a later layout, with `damaged` when what is inside is no document.
 */
export async function unseal(
  privateKey: CryptoKey,
  context: SealContext,
  record: Bytes,
): Promise<unknown> {
  const [format] = record;
  if (format !== undefined && format > SEAL_FORMAT) throw new SealedError('newer');
  // Some browsers accept other encodings of the same point: a record has one encoding only.
  if (format !== SEAL_FORMAT || record[1] !== UNCOMPRESSED) throw new SealedError('tampered');
  const to = record.slice(1, 1 + KEY_LENGTH);
  const enc = record.slice(1 + KEY_LENGTH, 1 + 2 * KEY_LENGTH);
  const suite = await hpke();
  let plain: ArrayBuffer;
  try {
    const publicKey = await suite.kem.deserializePublicKey(to);
    plain = await suite.open(
      { recipientKey: { privateKey, publicKey }, enc, ...parameters(context) },
      record.slice(1 + 2 * KEY_LENGTH),
      slotBytes(SEAL_FORMAT, context.slot),
    );
  } catch (cause) {
    throw new SealedError('tampered', { cause });
  }
  return unpack(new Uint8Array(plain), largest(context.slot.name).content);
}
