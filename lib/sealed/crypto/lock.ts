import { type Bytes, concat, randomBytes } from '@/lib/bytes/bytes';
import { SealedError } from '@/lib/sealed/host/errors';
import { pack, unpack } from './pack';
import { largest } from './sizes';
import { type Slot, slotBytes } from './slot';

/** Layout of a locked record: this byte, the IV, the ciphertext with its tag. */
const LOCK_FORMAT = 1;
const IV_LENGTH = 12;

const importKey = (key: Bytes) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

const algorithm = (iv: Bytes, format: number, slot: Slot) => ({
  name: 'AES-GCM',
  iv,
  additionalData: slotBytes(format, slot),
});

/**
 * Encrypts a document for one version of one record (AES-256-GCM, key of 32 bytes). Fails with
 * `tooLarge`.
 */
export async function lock(key: Bytes, slot: Slot, document: unknown): Promise<Bytes> {
  const iv = randomBytes(IV_LENGTH);
  const plain = await pack(document, largest(slot.name).content);
  const parameters = algorithm(iv, LOCK_FORMAT, slot);
  const sealed = await crypto.subtle.encrypt(parameters, await importKey(key), plain);
  const record = concat([new Uint8Array([LOCK_FORMAT]), iv, new Uint8Array(sealed)]);
  if (record.length > largest(slot.name).record) throw new SealedError('tooLarge');
  return record;
}

/**
 * Decrypts what was locked for this version of this record. Fails with `tampered` for anything else, with
 * `newer` for a later layout, with `damaged` when what is inside is no document.
 */
export async function unlock(key: Bytes, slot: Slot, record: Bytes): Promise<unknown> {
  const [format] = record;
  if (format !== undefined && format > LOCK_FORMAT) throw new SealedError('newer');
  if (format !== LOCK_FORMAT) throw new SealedError('tampered');
  const iv = record.slice(1, 1 + IV_LENGTH);
  const parameters = algorithm(iv, LOCK_FORMAT, slot);
  let plain: ArrayBuffer;
  try {
    const sealed = record.slice(1 + IV_LENGTH);
    plain = await crypto.subtle.decrypt(parameters, await importKey(key), sealed);
  } catch (cause) {
    throw new SealedError('tampered', { cause });
  }
  const { content, values } = largest(slot.name);
  return unpack(new Uint8Array(plain), content, values);
}
