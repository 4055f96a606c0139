import type { RoomKind } from '@/lib/sealed/links/link-kinds';
import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';
import { Refusal } from '@/lib/server/store/refusal';
import { removeRoom } from '@/lib/server/store/remove-room';
import { assertStoreTakes } from '@/lib/server/store/store-size';
import { isKeeper, KEEPER, may } from './permissions';
import { parseRecordName } from './record-name';
import type { Visitor } from './visitor';

const DAY = 24 * 60 * 60 * 1000;

/** Expiry in ms since 1970, `days` from `now`. */
const expiry = (now: number, days: number): number => now + days * DAY;

export interface NewRoom {
  kind: RoomKind;
  /** Chosen by the browser, which derives the token from it before the room exists. */
  room: string;
  /** Of the token of who keeps it. */
  hash: string;
  days: number;
  /** Id of the creation key of a consultation; null for a team. */
  creationKey: string | null;
}

export interface MadeRoom {
  room: string;
  link: string;
  expiresAt: number;
  /** False when an earlier attempt with the same id and hash had made the room. */
  made: boolean;
}

/**
 * Makes a room with one link, the coordinator's or the owner's.
 *
 * @throws {Refusal} `taken` when the id is that of somebody else's room, `store_full`.
 */
export async function makeRoom(
  database: Database,
  { kind, room, hash, days, creationKey }: NewRoom,
  now: number,
): Promise<MadeRoom> {
  await assertStoreTakes(database, 0, null);
  return database.transact(async (transaction) => {
    const expiresAt = expiry(now, days);
    const made = await transaction
      .insertInto('rooms')
      .values({
        id: room,
        created_at: now,
        expires_at: expiresAt,
        kind,
        tag: crypto.randomUUID(),
        creation_key: creationKey,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) {
      const link = crypto.randomUUID();
      await transaction
        .insertInto('links')
        .values({ id: link, room, kind: KEEPER[kind], hash, member: null, created_at: now })
        .execute();
      return { room, link, expiresAt, made: true };
    }
    const known = await transaction
      .selectFrom('links')
      .innerJoin('rooms', 'rooms.id', 'links.room')
      .select(['links.id', 'rooms.expires_at'])
      .where('links.room', '=', room)
      .where('links.hash', '=', hash)
      .where('links.kind', '=', KEEPER[kind])
      .where('rooms.expires_at', '>', now)
      .executeTakeFirst();
    if (!known) throw new Refusal('taken');
    return { room, link: known.id, expiresAt: known.expires_at, made: false };
  });
}

/** Lets a room expire a number of days from now, sooner or later than before. */
export function extendRoom(
  database: Database,
  room: string,
  days: number,
  now: number,
): Promise<number> {
  const expiresAt = expiry(now, days);
  return inRoom(database, room, async (transaction) => {
    const expires = transaction.updateTable('rooms').set({ expires_at: expiresAt });
    await expires.where('id', '=', room).execute();
    return expiresAt;
  });
}

/** Deletes a room and everything in it; what was published only where it is withdrawn. */
export async function deleteRoom(
  database: Database,
  room: string,
  withdraw = false,
): Promise<void> {
  await removeRoom(database, room, { withdraw });
  await database.erase();
}

/**
 * A room without the content of its records, as the bearer of a token may see it. Times are milliseconds
 * since 1970.
 */
export interface RoomView {
  records: { name: string; seq: number; size: number; updatedAt: number }[];
  /** For who keeps the room, without those of members and bodies. */
  links?: { id: string; kind: string; createdAt: number }[];
  /** For who keeps the room: members or bodies. */
  members?: { id: string; joinedAt: number; closesAt: number | null }[];
}

const byText =
  <Key extends string>(key: Key) =>
  (a: Record<Key, string>, b: Record<Key, string>): number =>
    a[key] < b[key] ? -1 : 1;

/** Lists the records that a visitor may read and, for who keeps the room, the links and the members. */
export async function viewRoom(database: Database, visitor: Visitor): Promise<RoomView> {
  const records = await visibleRecords(database, visitor);
  if (!isKeeper(visitor)) return { records };
  return { records, ...(await linksAndMembers(database, visitor.room)) };
}

/** Whether somebody may read records of every member or body, and so whatever there is. */
export const seesAll = (visitor: Visitor): boolean =>
  isKeeper(visitor) || visitor.kind === 'analyst';

async function visibleRecords({ query }: Database, visitor: Visitor): Promise<RoomView['records']> {
  const listed = query
    .selectFrom('records')
    .select(['name', 'seq', 'size', 'updated_at as updatedAt'])
    .where('room', '=', visitor.room);
  const own = listed.where('member', '=', visitor.member);
  // Two searches in the index, where one condition would go through all records of the room.
  const rows = seesAll(visitor)
    ? await listed.execute()
    : await listed.where('member', 'is', null).unionAll(own).execute();
  return rows
    .filter(({ name }) => {
      const record = parseRecordName(visitor.roomKind, name.split('/'));
      return record !== null && may(visitor, 'read', record);
    })
    .sort(byText('name'));
}

async function linksAndMembers({ query }: Database, room: string) {
  const links = await query
    .selectFrom('links')
    .select(['id', 'kind', 'created_at as createdAt'])
    .where('room', '=', room)
    .where('member', 'is', null)
    .execute();
  const members = await query
    .selectFrom('members')
    .select(['id', 'joined_at as joinedAt', 'closes_at as closesAt'])
    .where('room', '=', room)
    .execute();
  return { links: links.sort(byText('id')), members: members.sort(byText('id')) };
}
