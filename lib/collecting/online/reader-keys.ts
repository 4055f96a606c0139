import type { Bytes } from '@/lib/bytes/bytes';
import { deriveHpkeKeys, type HpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey } from '@/lib/sealed/crypto/secrets';
import { type Codec, lockedRecord } from '@/lib/sealed/records/codec';
import type { Desk, Dossier } from './documents';
import { parseDesk, parseDossier } from './schemas';
import { type SigningKey, signedRecord } from './signed';

/** The reading secret of a master secret. */
export const readingOf = (master: Bytes, room: string): Promise<Bytes> =>
  deriveKey(master, room, 'reading');

/** The key pair to which submissions are sealed. */
export const readingKeys = async (reading: Bytes, room: string): Promise<HpkeKeys> =>
  deriveHpkeKeys(await deriveKey(reading, room, 'reading-hpke'));

/** The record `dossier` under a reading secret. */
export const dossierRecord = async (
  reading: Bytes,
  room: string,
  signing: SigningKey,
): Promise<Codec<Dossier>> =>
  signedRecord('dossier', await deriveKey(reading, room, 'dossier'), signing, parseDossier);

/** The record `desk` under a master secret. */
export const deskRecord = async (master: Bytes, room: string): Promise<Codec<Desk>> =>
  lockedRecord('desk', await deriveKey(master, room, 'desk'), parseDesk);
