import type { Bytes } from '@/lib/bytes/bytes';
import { canonicalJson } from '@/lib/json/canonical';
import { lock, unlock } from '@/lib/sealed/crypto/lock';
import { isSigned, privateKey, sign } from '@/lib/sealed/crypto/sign';
import type { Slot } from '@/lib/sealed/crypto/slot';
import { SealedError } from '@/lib/sealed/host/errors';
import { type Codec, keyIn } from '@/lib/sealed/records/codec';
import type { Signed } from './documents';

/** Whose signature counts, and how one is made: the private half is with owners. */
export interface SigningKey {
  /** Base64url. */
  publicKey: string;
  /** PKCS #8, base64url. */
  privateKey?: string;
}

const text = ({ room, name, seq }: Slot, document: unknown): string =>
  JSON.stringify(['draagkracht/signed', 1, room, name, seq, canonicalJson(document)]);

/**
 * A record that several can decrypt and owners alone can write: locked with a key that those who read it have,
 * and signed by the owners.
 */
export const signedRecord = <T>(
  name: string,
  key: Bytes,
  signing: SigningKey,
  parse: (value: unknown) => T,
): Codec<T> => ({
  name,
  write: async (slot, document) => {
    if (!signing.privateKey) throw new SealedError('forbidden');
    // What could not be read again would lock everybody out.
    parse(document);
    const by = await privateKey(keyIn(signing.privateKey));
    const signature = await sign(by, text(slot, document));
    return lock(key, slot, { document, signature } satisfies Signed<T>);
  },
  read: async (slot, bytes) => {
    const { document, signature } = ((await unlock(key, slot, bytes)) ?? {}) as Partial<
      Signed<unknown>
    >;
    const holds =
      typeof signature === 'string' &&
      (await isSigned(signing.publicKey, text(slot, document), signature));
    if (!holds) throw new SealedError('tampered');
    return parse(document);
  },
});
