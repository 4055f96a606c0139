import type { z } from 'zod/mini';
import { type Bytes, fromBase64url } from '@/lib/bytes/bytes';
import {
  type Card,
  cardSchema,
  type Envelope,
  envelopeSchema,
  parseDocument,
} from '@/lib/rooms/documents/documents';
import { lock, unlock } from '@/lib/sealed/crypto/lock';
import { seal, unseal } from '@/lib/sealed/crypto/seal';
import { deriveKey } from '@/lib/sealed/crypto/secrets';
import { cardName, envelopeName, type Slot } from '@/lib/sealed/crypto/slot';
import { RoomError } from '@/lib/sealed/host/errors';

/** How the content of one record is written and read. `read` fails with a `RoomError`. */
export interface Codec<T> {
  name: string;
  write(slot: Slot, document: T): Promise<Bytes>;
  read(slot: Slot, bytes: Bytes): Promise<T>;
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
export function rekeyedDocument<T>(
  name: string,
  keys: readonly Bytes[],
  schema: z.ZodMiniType<T>,
): Codec<T> {
  const codecs = keys.map((key) => lockedDocument(name, key, schema)).reverse();
  return {
    name,
    write: (slot, document) => (codecs[0] as Codec<T>).write(slot, document),
    read: async (slot, bytes) => {
      for (const codec of codecs) {
        try {
          return await codec.read(slot, bytes);
        } catch (cause) {
          if (!(cause instanceof RoomError && cause.kind === 'tampered')) throw cause;
        }
      }
      throw new RoomError('tampered');
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
  if (!key) throw new RoomError('damaged');
  return key;
}

const cardContext = async (slot: Slot, member: string, boardKey: Bytes) => ({
  purpose: 'card' as const,
  member,
  slot,
  psk: await deriveKey(boardKey, slot.room, 'card-psk'),
});

/**
 * Seals a member's card to the coordinators. The pre-shared key from the board key proves that the sender
 * was let in, as the host does not have it.
 */
export const sealCard = async (
  to: Bytes,
  { member, room, seq }: { member: string; room: string; seq: number },
  boardKey: Bytes,
  card: Card,
): Promise<Bytes> => {
  const slot = { room, name: cardName(member), seq };
  return seal(to, await cardContext(slot, member, boardKey), card);
};

/** Opens a card with whichever board key it was made under; `epoch` is that key's position. */
export async function unsealCard(
  privateKey: CryptoKey,
  slot: Slot,
  member: string,
  boardKeys: readonly Bytes[],
  bytes: Bytes,
): Promise<{ card: Card; epoch: number }> {
  for (let epoch = boardKeys.length - 1; epoch >= 0; epoch -= 1) {
    const context = await cardContext(slot, member, boardKeys[epoch] as Bytes);
    try {
      const card = parseDocument(cardSchema, await unseal(privateKey, context, bytes));
      return { card, epoch };
    } catch (cause) {
      if (!(cause instanceof RoomError && cause.kind === 'tampered')) throw cause;
    }
  }
  throw new RoomError('tampered');
}

/**
 * The recipient of an envelope. The member's answers key is the pre-shared key: only the member and
 * coordinators have it.
 */
interface EnvelopeOptions {
  member: string;
  answersKey: Bytes;
}

const envelopeContext = async (slot: Slot, { member, answersKey }: EnvelopeOptions) => ({
  purpose: 'envelope' as const,
  member,
  slot,
  psk: await deriveKey(answersKey, slot.room, 'envelope-psk'),
});

/** How a coordinator writes an envelope; a coordinator cannot read it back. */
export const envelopeTo = (
  publicKey: Bytes,
  options: EnvelopeOptions,
): Pick<Codec<Envelope>, 'name' | 'write'> => ({
  name: envelopeName(options.member),
  write: async (slot, envelope) => seal(publicKey, await envelopeContext(slot, options), envelope),
});

/** How a member reads the own envelope. */
export const envelopeFrom = (
  privateKey: CryptoKey,
  options: EnvelopeOptions,
): Pick<Codec<Envelope>, 'name' | 'read'> => ({
  name: envelopeName(options.member),
  read: async (slot, bytes) => {
    const content = await unseal(privateKey, await envelopeContext(slot, options), bytes);
    return parseDocument(envelopeSchema, content);
  },
});
