import * as z from 'zod/mini';
import { type Bytes, fromBase64url } from '@/lib/bytes/bytes';
import { lock, unlock } from '@/lib/sealed/crypto/lock';
import type { Slot } from '@/lib/sealed/crypto/slot';
import { SealedError } from '@/lib/sealed/host/errors';

/** How the content of one record is written and read. `read` fails with a `SealedError`. */
export interface Codec<T> {
  name: string;
  write(slot: Slot, document: T): Promise<Bytes>;
  read(slot: Slot, bytes: Bytes): Promise<T>;
}

/** The document in unlocked content. Fails with `damaged` when it is not one. */
export function parseDocument<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value);
  if (!result.success) throw new SealedError('damaged', { cause: result.error });
  return result.data;
}

/** A record that is locked with a key, and holds what `parse` accepts. */
export const lockedRecord = <T>(
  name: string,
  key: Bytes,
  parse: (value: unknown) => T,
): Codec<T> => ({
  name,
  write: (slot, document) => lock(key, slot, document),
  read: async (slot, bytes) => parse(await unlock(key, slot, bytes)),
});

/** The same, with the content checked against a schema. */
export const lockedDocument = <T>(name: string, key: Bytes, schema: z.ZodMiniType<T>): Codec<T> =>
  lockedRecord(name, key, (value) => parseDocument(schema, value));

/** A record that may still be locked with an earlier key: written with the last one, read with any. */
export function rekeyedRecord<T>(
  name: string,
  keys: readonly Bytes[],
  parse: (value: unknown) => T,
): Codec<T> {
  const codecs = keys.map((key) => lockedRecord(name, key, parse)).reverse();
  return {
    name,
    write: (slot, document) => (codecs[0] as Codec<T>).write(slot, document),
    read: async (slot, bytes) => {
      for (const codec of codecs) {
        try {
          return await codec.read(slot, bytes);
        } catch (cause) {
          if (!(cause instanceof SealedError && cause.kind === 'tampered')) throw cause;
        }
      }
      throw new SealedError('tampered');
    },
  };
}

/** The coordinator's public key: the only record that is not a secret. */
export const publicKeyRecord: Codec<Bytes> = {
  name: 'keys',
  write: async (_, publicKey) => publicKey,
  read: async (_, bytes) => bytes,
};

/** The bytes of a base64url key in a document. Fails with `damaged` when it is not base64url. */
export function keyIn(text: string): Bytes {
  const key = fromBase64url(text);
  if (!key) throw new SealedError('damaged');
  return key;
}
