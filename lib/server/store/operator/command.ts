import { existsSync } from 'node:fs';
import { loadSettings } from '@/lib/server/settings/load';
import { type Database, openDatabase, placeFrom } from '@/lib/server/store/database';
import { removeRoom } from '@/lib/server/store/remove-room';
import { expireRoom, type RoomWeight, weighRooms } from './rooms';

const USE = `rooms list            every room: made, expires, last written, members, size
rooms weigh           how much all rooms take together, by age
rooms expire <id>     lets a room end now; it is deleted with the next purge
rooms delete <id>     deletes a room at once, for good`;

const MB = 1_000_000;
const inMb = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

const line = ({ id, made, expires, lastWrite, members, bytes }: RoomWeight): string =>
  [id, made, expires, lastWrite ?? 'never     ', String(members).padStart(3), inMb(bytes)].join(
    '  ',
  );

function weighed(rooms: RoomWeight[]): string {
  const months = new Map<string, { rooms: number; bytes: number }>();
  for (const { made, bytes } of rooms) {
    const month = months.get(made.slice(0, 7)) ?? { rooms: 0, bytes: 0 };
    months.set(made.slice(0, 7), { rooms: month.rooms + 1, bytes: month.bytes + bytes });
  }
  const total = rooms.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...[...months]
      .toSorted()
      .map(([month, one]) => `made in ${month}: ${one.rooms} rooms, ${inMb(one.bytes)}`),
    `together: ${rooms.length} rooms, ${inMb(total)}`,
  ].join('\n');
}

const done = (was: boolean, what: string, id: string): string => {
  if (!was) throw new Error(`There is no room ${id}.`);
  return `${what} ${id}.`;
};

const COMMANDS: Record<string, (database: Database, id: string) => Promise<string>> = {
  list: async (database) => (await weighRooms(database)).map(line).join('\n') || 'No rooms.',
  weigh: async (database) => weighed(await weighRooms(database)),
  expire: async (database, id) => done(await expireRoom(database, id, Date.now()), 'Expired', id),
  delete: async (database, id) => {
    const was = await removeRoom(database, id);
    await database.erase();
    return done(was, 'Deleted', id);
  },
};

/**
 * `rooms list`, `weigh`, `expire <id>` and `delete <id>`: for whoever hosts the rooms, who cannot read them.
 * Ids are of use to nobody without a link.
 *
 * @returns what was asked for.
 * @throws an error whose message is for the person who ran it.
 */
export async function roomsCommand([name = '', id = '']: string[]): Promise<string> {
  const command = COMMANDS[name];
  const needsId = name === 'expire' || name === 'delete';
  if (!command || needsId !== Boolean(id)) throw new Error(USE);
  loadSettings();
  const place = placeFrom(process.env);
  if ('directory' in place && !existsSync(place.directory)) {
    throw new Error(`There is no store in ${place.directory}.`);
  }
  const database = await openDatabase(place);
  try {
    return await command(database, id);
  } finally {
    await database.query.destroy();
  }
}
