import { type Bytes, randomBytes } from '@/lib/bytes/bytes';
import type { KeptLink } from '@/lib/rooms/documents/coordinator-record';
import { fingerprintOf, hashOf, SECRET_LENGTH, tokenOf } from '@/lib/sealed/crypto/secrets';
import type { RoomApi } from '@/lib/sealed/host/api';
import { expectOk } from '@/lib/sealed/host/errors';
import { encodeLink, type RoomLink } from '@/lib/sealed/links/link';

interface RoomSecrets {
  master: Bytes;
  boardKey: Bytes;
  /** The coordinator's public key as in the record `keys`. */
  publicKey: Bytes;
}

/** Makes a link and registers the hash of its token at the host. Fails with a `SealedError`. */
export async function makeLink(
  api: RoomApi,
  kind: KeptLink['kind'],
  { master, boardKey, publicKey }: RoomSecrets,
): Promise<Omit<KeptLink, 'createdAt'>> {
  const { room } = api;
  const access = randomBytes(SECRET_LENGTH);
  const link: RoomLink =
    kind === 'coordinator'
      ? { kind, room, access, master }
      : { kind, room, access, boardKey, fingerprint: await fingerprintOf(publicKey) };
  const { id } = expectOk(await api.addLink(kind, await hashOf(await tokenOf(access, room))));
  return { id, kind, fragment: encodeLink(link) };
}
