import type { RoomKind } from '@/lib/sealed/links/link-kinds';
import type { Database } from '@/lib/server/store/database';
import { NEVER } from '@/lib/server/store/remove-room';

/** A room as its host sees it: how much and when, never what. Days are ISO dates. */
export interface RoomWeight {
  id: string;
  kind: RoomKind;
  made: string;
  /** `never`: only publications are left of it. */
  expires: string;
  lastWrite: string | null;
  members: number;
  records: number;
  bytes: number;
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Every room, the heaviest first. */
export async function weighRooms({ query }: Database): Promise<RoomWeight[]> {
  const rooms = await query.selectFrom('rooms').selectAll().execute();
  const weights = await query
    .selectFrom('records')
    .select(({ fn }) => [
      'room',
      fn.countAll<number | string>().as('records'),
      fn.sum<number | string>('size').as('bytes'),
      fn.max<number | string>('updated_at').as('last'),
    ])
    .groupBy('room')
    .execute();
  const people = await query
    .selectFrom('members')
    .select(({ fn }) => ['room', fn.countAll<number | string>().as('members')])
    .groupBy('room')
    .execute();
  const weightOf = new Map(weights.map((weight) => [weight.room, weight]));
  const membersOf = new Map(people.map(({ room, members }) => [room, Number(members)]));
  return rooms
    .map(({ id, kind, created_at, expires_at }): RoomWeight => {
      const weight = weightOf.get(id);
      return {
        id,
        kind,
        made: day(Number(created_at)),
        expires: Number(expires_at) === NEVER ? 'never     ' : day(Number(expires_at)),
        lastWrite: weight ? day(Number(weight.last)) : null,
        members: membersOf.get(id) ?? 0,
        records: Number(weight?.records ?? 0),
        bytes: Number(weight?.bytes ?? 0),
      };
    })
    .sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1));
}

/**
 * Lets a room end at once; it is deleted with the next purge, and until then the date can be set back.
 *
 * @returns whether there was such a room.
 */
export async function expireRoom({ query }: Database, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await query
    .updateTable('rooms')
    .set({ expires_at: now })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
