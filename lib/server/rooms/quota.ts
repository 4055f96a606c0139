import type { Transaction } from 'kysely';
import { Refusal } from '@/lib/server/store/refusal';
import type { Tables } from '@/lib/server/store/tables';
import type { Part } from './record-name';

/** Most bytes of one record. */
export const LARGEST_RECORD = 512_000;
/** Most bytes of a card, a vote or an envelope. */
export const LARGEST_LITTLE_RECORD = 16_384;
/** Most bytes of all records of a room together. */
export const LARGEST_ROOM = 32_000_000;

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
  room: string,
  name: string,
  size: number,
): Promise<void> {
  const { others } = await transaction
    .selectFrom('records')
    .select(({ fn }) => fn.sum<string | number | null>('size').as('others'))
    .where('room', '=', room)
    .where('name', '!=', name)
    .executeTakeFirstOrThrow();
  if (Number(others ?? 0) + size > LARGEST_ROOM) throw new Refusal('room_full');
}
