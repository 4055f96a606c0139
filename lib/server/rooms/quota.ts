import type { Transaction } from 'kysely';
import { Refusal } from '@/lib/server/store/refusal';
import type { Tables } from '@/lib/server/store/tables';
import type { Part } from './record-name';

/** Most bytes of one record. */
export const LARGEST_RECORD = 512_000;
/** Most bytes of a card, a vote or an envelope. */
export const LARGEST_LITTLE_RECORD = 16_384;
const HOUR = 60 * 60 * 1000;

/** Most bytes of all records of a room together, once it is older than its first day. */
export const LARGEST_ROOM = 32_000_000;
/** On its first day: a team fills a room over weeks, a flood at once. */
export const LARGEST_NEW_ROOM = 8_000_000;
const NEW = 24 * HOUR;

/** A room as its quota sees it. Times are milliseconds since 1970. */
export interface RoomAge {
  room: string;
  createdAt: number;
}

const largestRoom = ({ createdAt }: RoomAge, now: number): number =>
  now - createdAt < NEW ? LARGEST_NEW_ROOM : LARGEST_ROOM;

const LITTLE: readonly Part[] = ['card', 'vote', 'envelope'];

/** Most bytes of a record of a kind. */
export const largestRecord = (part: Part): number =>
  LITTLE.includes(part) ? LARGEST_LITTLE_RECORD : LARGEST_RECORD;

/**
 * Makes sure that a record of a size still fits a room, in the place of what it replaces.
 *
 * @throws {Refusal} `room_full`.
 */
export async function assertFits(
  transaction: Transaction<Tables>,
  room: RoomAge,
  { name, size }: { name: string; size: number },
  now: number,
): Promise<void> {
  const { others } = await transaction
    .selectFrom('records')
    .select(({ fn }) => fn.sum<string | number | null>('size').as('others'))
    .where('room', '=', room.room)
    .where('name', '!=', name)
    .executeTakeFirstOrThrow();
  if (Number(others ?? 0) + size > largestRoom(room, now)) throw new Refusal('room_full');
}
