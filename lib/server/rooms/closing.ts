import type { Transaction } from 'kysely';
import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';
import { Refusal } from '@/lib/server/store/refusal';
import type { Tables } from '@/lib/server/store/tables';
import { memberRecord, type Part, type RecordName } from './record-name';

/** Until when a consultation takes what. Times are milliseconds since 1970. */
export interface Closing {
  /** Answers are taken before it; null: not open yet. */
  closesAt: number | null;
  /** Decisions may be confirmed before it; null, or earlier than answers: as long as answers. */
  decidesAt: number | null;
  /** Milliseconds more for who began before closing. */
  grace: number;
}

/** What is known of a body that writes. */
interface Writer {
  /** Its own closing, if it was reopened for this body. */
  closesAt: number | null;
  /** When it wrote that it began; null: never. */
  beganAt: number | null;
}

const PARTS = ['began', 'submission', 'decision'] as const satisfies Part[];
type ClosingPart = (typeof PARTS)[number];

const closingPart = ({ part }: RecordName): ClosingPart | undefined =>
  PARTS.find((known) => known === part);

/** Whether a consultation takes this from a body at a moment; at the closing instant itself it does not. */
function isOpen(part: ClosingPart, closing: Closing, body: Writer, now: number): boolean {
  if (closing.closesAt === null && body.closesAt === null) return false;
  const closesAt = Math.max(closing.closesAt ?? 0, body.closesAt ?? 0);
  if (part === 'began') return now < closesAt;
  const inTime = body.beganAt !== null && body.beganAt < closesAt;
  const answers = closesAt + (inTime ? closing.grace : 0);
  return now < (part === 'decision' ? Math.max(answers, closing.decidesAt ?? 0) : answers);
}

/**
 * Makes sure that a body may still write this; anything else may be written at any time.
 *
 * @throws {Refusal} `closed`; `nothing_here` for a body that was removed.
 */
export async function assertOpen(
  transaction: Transaction<Tables>,
  room: string,
  record: RecordName,
  now: number,
): Promise<void> {
  const part = closingPart(record);
  if (part === undefined || record.member === null) return;
  const body = await transaction
    .selectFrom('members')
    .innerJoin('rooms', 'rooms.id', 'members.room')
    .select([
      'rooms.closes_at as closesAt',
      'rooms.decides_at as decidesAt',
      'rooms.grace',
      'members.closes_at as own',
    ])
    .where('members.room', '=', room)
    .where('members.id', '=', record.member)
    .executeTakeFirst();
  if (!body) throw new Refusal('nothing_here');
  const began = await transaction
    .selectFrom('records')
    .select('updated_at')
    .where('room', '=', room)
    .where('name', '=', memberRecord(record.member, 'began'))
    .executeTakeFirst();
  const writer = { closesAt: body.own, beganAt: began?.updated_at ?? null };
  if (!isOpen(part, body, writer, now)) throw new Refusal('closed');
}

/** Sets until when a consultation takes what; an instant in the past closes it. */
export function setClosing(
  database: Database,
  room: string,
  { closesAt, decidesAt, grace }: Closing,
): Promise<void> {
  return inRoom(database, room, async (transaction) => {
    await transaction
      .updateTable('rooms')
      .set({ closes_at: closesAt, decides_at: decidesAt, grace })
      .where('id', '=', room)
      .execute();
  });
}
