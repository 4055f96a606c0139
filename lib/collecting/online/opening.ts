import type * as z from 'zod/mini';
import { type Bytes, toHex } from '@/lib/bytes/bytes';
import {
  type Arrived,
  type Asking,
  type ReadOptions,
  readResponses,
} from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import { isSameKey, recipientOf, unsealDoubly } from '@/lib/sealed/crypto/double-seal';
import type { HpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey, sha256 } from '@/lib/sealed/crypto/secrets';
import type { Slot } from '@/lib/sealed/crypto/slot';
import { SealedError } from '@/lib/sealed/host/errors';
import { keyIn, parseDocument } from '@/lib/sealed/records/codec';
import type { Decided, Seat, Submission } from './documents';
import type { Opened } from './kept';
import { readingKeys } from './reader-keys';
import { decidedSchema, submissionSchema } from './schemas';
import { isStamped, type Stamp } from './stamp';

/** What opens everything that bodies sent. */
export interface OpeningKeys {
  room: string;
  boardKey: Bytes;
  /** Reading secrets by epoch. */
  secrets: Bytes[];
}

/** Something that was opened, with whose it is. */
export interface OpenedOf {
  opened: Opened;
  /** Id and name of the body. */
  body: string;
  name: string;
}

/**
 * Opens what bodies sent and reads it as responses: much work, which can be done here or in a worker. Fails with
 * `SealedError`s, and as `readResponses`.
 */
export interface Opening {
  submission(seat: Seat, slot: Slot, record: Bytes): Promise<Submission>;
  decision(seat: Seat, slot: Slot, record: Bytes): Promise<Decided>;
  responses(
    submitted: readonly OpenedOf[],
    asking: Asking,
    options: ReadOptions,
  ): Promise<ReadOutcome[]>;
  /** Nothing more is opened. */
  end(): void;
}

interface Keys {
  pairs: HpkeKeys[];
  psk: Bytes;
}

/** Opens where it is called. */
export function openHere({ room, boardKey, secrets }: OpeningKeys): Opening {
  let derived: Promise<Keys> | undefined;
  const derive = async (): Promise<Keys> => ({
    pairs: await Promise.all(secrets.map((secret) => readingKeys(secret, room))),
    psk: await deriveKey(boardKey, room, 'submission-psk'),
  });
  const keys = () => {
    derived ??= derive();
    return derived;
  };
  return {
    submission: async (...record) => open(await keys(), submissionSchema, record),
    decision: async (...record) => open(await keys(), decidedSchema, record),
    responses: (submitted, asking, options) =>
      readResponses(submitted.flatMap(arrivedOf), asking, options),
    end: () => {},
  };
}

async function open<T extends Stamp>(
  { pairs, psk }: Keys,
  schema: z.ZodMiniType<T>,
  [seat, slot, record]: [Seat, Slot, Bytes],
): Promise<T> {
  const recipient = recipientOf(record);
  const epoch = pairs.findIndex(({ publicKey }) => isSameKey(publicKey, recipient));
  const pair = pairs[epoch];
  if (!pair) throw new SealedError('tampered');
  const context = { slot, member: seat.id, epoch, psk };
  const sender = keyIn(await senderOf(seat, record));
  const content = await unsealDoubly(pair.privateKey, sender, context, record);
  const document = parseDocument(schema, content);
  // Over what was sent, and not over what the schema makes of it.
  if (!(await isStamped(slot, content as Stamp))) throw new SealedError('tampered');
  return document;
}

/** Whose key counts for a record: that of the present link, or of an earlier one for what came before. */
async function senderOf({ publicKey, earlier = [] }: Seat, record: Bytes): Promise<string> {
  if (earlier.length === 0) return publicKey;
  const hash = toHex(await sha256(record));
  return earlier.find(({ records }) => records.includes(hash))?.publicKey ?? publicKey;
}

/** What was submitted, as the reader of responses takes it. */
function arrivedOf({ opened: { submission, decision }, body, name }: OpenedOf): Arrived[] {
  if (submission.kind !== 'submitted') return [];
  const file = new File([JSON.stringify(submission.response)], name);
  const decided = decision?.decided;
  const same = decided?.hash === submission.response.hash ? decided : undefined;
  return [{ file, body, ...(same && { decision: decisionOf(same) }) }];
}

const decisionOf = ({ by, on, reference }: Decided) => ({
  by,
  ...(on && { on }),
  ...(reference && { reference }),
});
