import { type Bytes, concat, equalBytes, randomBytes, utf8 } from '@/lib/bytes/bytes';
import { SealedError } from '@/lib/sealed/host/errors';
import { pack, unpack } from './pack';
import { type HpkeKeys, hpke, KEY_LENGTH, UNCOMPRESSED } from './seal';
import { SECRET_LENGTH } from './secrets';
import { largest } from './sizes';
import { type Slot, slotBytes } from './slot';

/**
 * Layout of a doubly sealed record: this byte; the length of the sealed key (two bytes, big-endian); the
 * sealed key, which is the recipient's and the sender's public key, the encapsulated key and the ciphertext;
 * the locked key; the IV; the ciphertext with its tag. See `lib/collecting/online/README.md`, "Records".
 */
const FORMAT = 2;
const IV = 12;
const TAG = 16;
const SEALED_KEY = 3 * KEY_LENGTH + SECRET_LENGTH + TAG;
const LOCKED_KEY = IV + SECRET_LENGTH + TAG;

/** What a doubly sealed record is bound to. */
export interface DoubleContext {
  slot: Slot;
  member: string;
  /** Position of the reading key. */
  epoch: number;
  /** A secret (32 bytes) that the host lacks. */
  psk: Bytes;
}

interface Sender {
  hpke: HpkeKeys;
  /** Opens the record for the sender itself. */
  ownKey: Bytes;
}

const parameters = ({ slot, member, epoch, psk }: DoubleContext) => ({
  info: utf8(JSON.stringify(['draagkracht/seal', FORMAT, 'submission', slot.room, member, epoch])),
  psk: { id: utf8('draagkracht/submission'), key: psk },
});

const importKey = (key: Bytes) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function encrypt(key: Bytes, slot: Slot, plain: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV);
  const gcm = { name: 'AES-GCM', iv, additionalData: slotBytes(FORMAT, slot) };
  const sealed = await crypto.subtle.encrypt(gcm, await importKey(key), plain);
  return concat([iv, new Uint8Array(sealed)]);
}

async function decrypt(key: Bytes, slot: Slot, sealed: Bytes): Promise<Bytes> {
  const iv = sealed.slice(0, IV);
  const gcm = { name: 'AES-GCM', iv, additionalData: slotBytes(FORMAT, slot) };
  try {
    const plain = await crypto.subtle.decrypt(gcm, await importKey(key), sealed.slice(IV));
    return new Uint8Array(plain);
  } catch (cause) {
    throw new SealedError('tampered', { cause });
  }
}

/**
 * Encrypts a document to the holders of a reading key and to its sender, and shows who sent it (HPKE in
 * Auth-PSK mode). Fails with `damaged` when `to` is no key, with `tooLarge`.
 */
export async function sealDoubly(
  to: Bytes,
  { hpke: own, ownKey }: Sender,
  context: DoubleContext,
  document: unknown,
): Promise<Bytes> {
  const { slot } = context;
  const { content, record: most } = largest(slot.name);
  const key = randomBytes(SECRET_LENGTH);
  const [plain, suite] = await Promise.all([pack(document, content), hpke()]);
  let sealedKey: Bytes;
  try {
    const [recipientPublicKey, publicKey] = await Promise.all([
      suite.kem.deserializePublicKey(to),
      suite.kem.deserializePublicKey(own.publicKey),
    ]);
    const senderKey = { privateKey: own.privateKey, publicKey };
    const { enc, ct } = await suite.seal(
      { recipientPublicKey, senderKey, ...parameters(context) },
      key,
      slotBytes(FORMAT, slot),
    );
    sealedKey = concat([to, own.publicKey, new Uint8Array(enc), new Uint8Array(ct)]);
  } catch (cause) {
    throw new SealedError('damaged', { cause });
  }
  const head = new Uint8Array([FORMAT, sealedKey.length >> 8, sealedKey.length & 0xff]);
  const [lockedKey, ciphertext] = await Promise.all([
    encrypt(ownKey, slot, key),
    encrypt(key, slot, plain),
  ]);
  const record = concat([head, sealedKey, lockedKey, ciphertext]);
  if (record.length > most) throw new SealedError('tooLarge');
  return record;
}

interface Parts {
  recipient: Bytes;
  sender: Bytes;
  enc: Bytes;
  ct: Bytes;
  lockedKey: Bytes;
  ciphertext: Bytes;
}

/** Fails with `newer` for a later layout, with `tampered` for anything else that is not this one. */
function partsOf(record: Bytes): Parts {
  const [format, high = 0, low = 0] = record;
  if (format !== undefined && format > FORMAT) throw new SealedError('newer');
  if (format !== FORMAT || high * 256 + low !== SEALED_KEY) throw new SealedError('tampered');
  let offset = 3;
  const take = (length: number) => {
    offset += length;
    return record.slice(offset - length, offset);
  };
  const parts = {
    recipient: take(KEY_LENGTH),
    sender: take(KEY_LENGTH),
    enc: take(KEY_LENGTH),
    ct: take(SECRET_LENGTH + TAG),
    lockedKey: take(LOCKED_KEY),
    ciphertext: record.slice(offset),
  };
  // A record has one encoding only, although some browsers accept others of the same point.
  if (parts.recipient[0] !== UNCOMPRESSED || parts.sender[0] !== UNCOMPRESSED) {
    throw new SealedError('tampered');
  }
  return parts;
}

async function documentIn(key: Bytes, slot: Slot, { ciphertext }: Parts): Promise<unknown> {
  const { content, values } = largest(slot.name);
  return unpack(await decrypt(key, slot, ciphertext), content, values);
}

/** Length in bytes of the prefix and the x of an uncompressed point. */
const X = 33;

/**
 * Whether two public keys open the same: one browser derives the other y from the same secret, which makes
 * no difference to what they compute.
 */
export const isSameKey = (a: Bytes, b: Bytes): boolean =>
  a.length === b.length && equalBytes(a.slice(0, X), b.slice(0, X));

/** Opens what was sealed to this private key, by the holder of `sender`'s. Fails as `unseal`. */
export async function unsealDoubly(
  privateKey: CryptoKey,
  sender: Bytes,
  context: DoubleContext,
  record: Bytes,
): Promise<unknown> {
  const parts = partsOf(record);
  if (!isSameKey(parts.sender, sender)) throw new SealedError('tampered');
  const suite = await hpke();
  let key: ArrayBuffer;
  try {
    const [publicKey, senderPublicKey] = await Promise.all([
      suite.kem.deserializePublicKey(parts.recipient),
      suite.kem.deserializePublicKey(parts.sender),
    ]);
    key = await suite.open(
      {
        recipientKey: { privateKey, publicKey },
        senderPublicKey,
        enc: parts.enc,
        ...parameters(context),
      },
      parts.ct,
      slotBytes(FORMAT, context.slot),
    );
  } catch (cause) {
    throw new SealedError('tampered', { cause });
  }
  return documentIn(new Uint8Array(key), context.slot, parts);
}

/** The public key to which a record was sealed. Fails with `tampered` or `newer`. */
export const recipientOf = (record: Bytes): Bytes => partsOf(record).recipient;

/** Opens what its sender sealed, with the sender's own key. Fails as `unseal`. */
export async function unsealOwn(ownKey: Bytes, slot: Slot, record: Bytes): Promise<unknown> {
  const parts = partsOf(record);
  return documentIn(await decrypt(ownKey, slot, parts.lockedKey), slot, parts);
}
