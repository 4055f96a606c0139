import type { Bytes } from '@/lib/bytes/bytes';
import { type Card, cardSchema, type Envelope, envelopeSchema } from '@/lib/rooms/documents/member';
import { seal, unseal } from '@/lib/sealed/crypto/seal';
import { deriveKey } from '@/lib/sealed/crypto/secrets';
import type { Slot } from '@/lib/sealed/crypto/slot';
import { SealedError } from '@/lib/sealed/host/errors';
import { type Codec, parseDocument } from '@/lib/sealed/records/codec';
import { cardName, envelopeName } from './record-names';

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
      if (!(cause instanceof SealedError && cause.kind === 'tampered')) throw cause;
    }
  }
  throw new SealedError('tampered');
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
