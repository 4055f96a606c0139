import type { Transaction } from 'kysely';
import type { RoomKind } from '@/lib/sealed/links/link-kinds';
import { Refusal } from '@/lib/server/store/refusal';
import type { Tables } from '@/lib/server/store/tables';
import type { ConsultationPart, Part, TeamPart } from './record-name';

/** Most bytes of one record, unless said otherwise. */
export const LARGEST_RECORD = 512_000;
/** Most bytes of a card, a vote or an envelope; of a consultation's keys, and of began and decision. */
export const LARGEST_LITTLE_RECORD = 16_384;
/** Most bytes of what a body sent. */
export const LARGEST_SUBMISSION = 64_000;
/** Most bytes of a dossier or a publication: about all bodies. */
export const LARGEST_WHOLE = 2_000_000;

const LARGEST: Record<RoomKind, Partial<Record<Part, number>>> = {
  team: {
    card: LARGEST_LITTLE_RECORD,
    vote: LARGEST_LITTLE_RECORD,
    envelope: LARGEST_LITTLE_RECORD,
  } satisfies Partial<Record<TeamPart, number>>,
  consultation: {
    keys: LARGEST_LITTLE_RECORD,
    dossier: LARGEST_WHOLE,
    began: LARGEST_LITTLE_RECORD,
    submission: LARGEST_SUBMISSION,
    decision: LARGEST_LITTLE_RECORD,
    publication: LARGEST_WHOLE,
  } satisfies Partial<Record<ConsultationPart, number>>,
};

/** Most bytes of a record of a kind. */
export const largestRecord = (kind: RoomKind, part: Part): number =>
  LARGEST[kind][part] ?? LARGEST_RECORD;

/** Most bytes of all records of a team's room together, once it is older than its first day. */
export const LARGEST_ROOM = 32_000_000;
/** On its first day: a team fills a room over weeks, a flood at once. */
export const LARGEST_NEW_ROOM = 8_000_000;
const NEW = 24 * 60 * 60 * 1000;
/** Of a consultation, which nobody opens without a creation key. */
export const LARGEST_CONSULTATION_ROOM = 200_000_000;

/** A room as its quota sees it. Times are milliseconds since 1970. */
export interface RoomSize {
  room: string;
  roomKind: RoomKind;
  createdAt: number;
}

function largestRoom({ roomKind, createdAt }: RoomSize, now: number): number {
  if (roomKind === 'consultation') return LARGEST_CONSULTATION_ROOM;
  return now - createdAt < NEW ? LARGEST_NEW_ROOM : LARGEST_ROOM;
}

/**
 * Makes sure that a record of a size still fits a room, in the place of what it replaces.
 *
 * @throws {Refusal} `room_full`.
 */
export async function assertFits(
  transaction: Transaction<Tables>,
  room: RoomSize,
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
