import type { Transaction } from 'kysely';
import { publicationNumber } from '@/lib/sealed/links/publication-name';
import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';
import { Refusal } from '@/lib/server/store/refusal';
import { assertStoreTakes } from '@/lib/server/store/store-size';
import type { Tables } from '@/lib/server/store/tables';
import { assertOpen } from './closing';
import { assertNextPublication } from './publications';
import { assertFits, largestRecord, type RoomSize } from './quota';
import type { RecordName } from './record-name';

/** A record as it is kept; `content` is ciphertext. Times are milliseconds since 1970. */
export interface StoredRecord {
  seq: number;
  updatedAt: number;
  content: Uint8Array;
}

/**
 * Reads a record.
 *
 * @throws {Refusal} `nothing_here`.
 */
export async function readRecord(
  { query }: Database,
  room: string,
  name: string,
): Promise<StoredRecord> {
  const found = await query
    .selectFrom('records')
    .select(['seq', 'updated_at as updatedAt', 'content'])
    .where('room', '=', room)
    .where('name', '=', name)
    .executeTakeFirst();
  if (!found || found.content.byteLength === 0) throw new Refusal('nothing_here');
  return found;
}

export interface Write {
  record: RecordName;
  /** The sequence number that the writer last saw; 0 for a record that does not exist yet. */
  base: number;
  /** The same one for every attempt at the same write. */
  writeId: string;
  content: Uint8Array;
}

/** The outcome of a write: `repeated` when an earlier attempt with the same id had succeeded. */
export interface Written {
  outcome: 'created' | 'replaced' | 'repeated';
  seq: number;
  updatedAt: number;
  /** Bytes that the room holds more than before. */
  grown: number;
}

/**
 * Writes a record if its version is still the one the writer builds on.
 *
 * @throws {Refusal} `stale` with the present `seq`, `nothing_here` for the record of somebody who is no
 *   member, `closed`, `out_of_turn`, `record_too_large`, `room_full`, `store_full`.
 */
export async function writeRecord(
  database: Database,
  inside: RoomSize,
  write: Write,
  now: number,
): Promise<Written> {
  const { room } = inside;
  const { record, base, writeId, content } = write;
  if (content.byteLength > largestRecord(inside.roomKind, record.part))
    throw new Refusal('record_too_large');
  await assertStoreTakes(database, content.byteLength, now - inside.createdAt);
  return inRoom(database, room, async (transaction) => {
    const present = await transaction
      .selectFrom('records')
      .select(['seq', 'write_id', 'updated_at', 'size'])
      .where('room', '=', room)
      .where('name', '=', record.name)
      .executeTakeFirst();
    if (present?.write_id === writeId) {
      return { outcome: 'repeated', seq: present.seq, updatedAt: present.updated_at, grown: 0 };
    }
    await assertOpen(transaction, room, record, now);
    const number = publicationNumber(record.name);
    if (number !== null) await assertNextPublication(transaction, room, number);
    const seq = present?.seq ?? 0;
    if (seq !== base) throw new Refusal('stale', { seq });
    if (!present) await assertMember(transaction, room, record.member);
    const size = content.byteLength;
    await assertFits(transaction, inside, { name: record.name, size }, now);
    if (!(await put(transaction, room, write, now))) throw new Refusal('stale', { seq });
    return {
      outcome: present ? 'replaced' : 'created',
      seq: base + 1,
      updatedAt: now,
      grown: Math.max(0, size - (present?.size ?? 0)),
    };
  });
}

/**
 * One statement that writes version `base + 1` only over version `base`, so a repeated or late one has no
 * effect.
 */
async function put(
  transaction: Transaction<Tables>,
  room: string,
  { record, base, writeId, content }: Write,
  now: number,
): Promise<boolean> {
  const changed = {
    seq: base + 1,
    write_id: writeId,
    size: content.byteLength,
    updated_at: now,
    content,
  };
  const written = await transaction
    .insertInto('records')
    .values({ room, name: record.name, member: record.member, ...changed })
    .onConflict((conflict) =>
      conflict.columns(['room', 'name']).doUpdateSet(changed).where('records.seq', '=', base),
    )
    .returning('seq')
    .executeTakeFirst();
  return written !== undefined;
}

async function assertMember(
  transaction: Transaction<Tables>,
  room: string,
  member: string | null,
): Promise<void> {
  if (member === null) return;
  const found = await transaction
    .selectFrom('members')
    .select('id')
    .where('room', '=', room)
    .where('id', '=', member)
    .executeTakeFirst();
  if (!found) throw new Refusal('nothing_here');
}
