import { type Bytes, equalBytes } from '@/lib/bytes/bytes';
import { deriveHpkeKeys, type HpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey, tokenOf } from '@/lib/sealed/crypto/secrets';
import { SealedError } from '@/lib/sealed/host/errors';
import type { CoordinatorLink } from '@/lib/sealed/links/link';
import { publicKeyRecord } from './codec';
import type { RoomRecords } from './records';

/** The keys derived from a coordinator link. */
export interface CoordinatorKeys {
  token: string;
  deskKey: Bytes;
  hpke: HpkeKeys;
}

/** Derives the keys of a coordinator link. */
export async function coordinatorKeys(link: CoordinatorLink): Promise<CoordinatorKeys> {
  const [token, deskKey, ikm] = await Promise.all([
    tokenOf(link.access, link.room),
    deriveKey(link.master, link.room, 'desk'),
    deriveKey(link.master, link.room, 'coordinator-hpke'),
  ]);
  return { token, deskKey, hpke: await deriveHpkeKeys(ikm) };
}

/** Length in bytes of the prefix and the x of an uncompressed point. */
const X = 33;

/**
 * The coordinator's public key in the record `keys`. Fails with `impostor` when it does not belong to one's
 * own private key. Only x is compared: one browser derives the other y, which opens the same records.
 */
export async function publishedKey(records: RoomRecords, own: HpkeKeys): Promise<Bytes> {
  const { value } = await records.read(publicKeyRecord);
  const same = equalBytes(value.slice(0, X), own.publicKey.slice(0, X));
  if (!same || value.length !== own.publicKey.length) throw new SealedError('impostor');
  return value;
}
