import { existsSync } from 'node:fs';
import { type Database, openDatabase, placeFrom } from '@/lib/server/store/database';
import { removeRoom } from '@/lib/server/store/remove-room';
import { issueKey, type KeyView, listKeys, revokeKey } from './creation-keys';
import { expireRoom, type RoomWeight, weighRooms } from './rooms';
import { takeDown } from './take-down';

/** `npm run rooms -- …`: for whoever hosts the rooms, who cannot read them. Ids are of use to nobody without a link. */
const USE = `npm run rooms -- list            every room: kind, made, expires, last written, members, size
npm run rooms -- weigh           how much all rooms take together, by kind and age
npm run rooms -- expire <id>     lets a room end now; it is deleted with the next purge
npm run rooms -- delete <id>     deletes a room at once, for good
npm run rooms -- key <name>      makes a creation key for a government and shows it once
npm run rooms -- keys            every creation key: made, revoked, consultations it opened, name
npm run rooms -- revoke-key <id> nothing is opened or published with that key any more
npm run rooms -- take-down <room> [number]
                                 removes what was published of a consultation, or one publication`;

const MB = 1_000_000;
const inMb = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const line = ({ id, kind, made, expires, lastWrite, members, bytes }: RoomWeight): string =>
  [
    id,
    kind.padEnd(12),
    made,
    expires,
    lastWrite ?? 'never     ',
    String(members).padStart(4),
    inMb(bytes),
  ].join('  ');

function weighed(rooms: RoomWeight[]): string {
  const groups = new Map<string, { rooms: number; bytes: number }>();
  for (const { kind, made, bytes } of rooms) {
    const of = `${kind}, made in ${made.slice(0, 7)}`;
    const group = groups.get(of) ?? { rooms: 0, bytes: 0 };
    groups.set(of, { rooms: group.rooms + 1, bytes: group.bytes + bytes });
  }
  const total = rooms.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...[...groups].toSorted().map(([of, one]) => `${of}: ${one.rooms}, ${inMb(one.bytes)}`),
    `together: ${rooms.length} rooms, ${inMb(total)}`,
  ].join('\n');
}

const keyLine = ({ id, name, createdAt, revokedAt, consultations }: KeyView): string =>
  [
    id,
    day(createdAt),
    revokedAt === null ? 'in use    ' : day(revokedAt),
    String(consultations).padStart(4),
    name,
  ].join('  ');

const LONGEST_NAME = 200;
/** A name may come without quotes. */
const MOST_WORDS = 40;

/** A key for a government, by the name that people will read. */
async function issued(database: Database, name: string): Promise<string> {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (clean === '' || clean.length > LONGEST_NAME || /\p{C}/u.test(clean)) {
    throw new Error(`A name is 1 to ${LONGEST_NAME} letters that can be printed.`);
  }
  const { id, key } = await issueKey(database, clean, Date.now());
  return `Creation key of ${clean} (${id}); it is not kept and not shown again:\n${key}`;
}

async function removed(database: Database, room: string, number?: string): Promise<string> {
  if (number !== undefined && !/^[1-9]\d*$/.test(number)) throw new Error(USE);
  const one = number === undefined ? null : Number(number);
  const taken = await takeDown(database, room, one, Date.now());
  if (taken.length === 0) throw new Error(`Nothing of that is published of ${room}.`);
  return `Took down ${taken.join(', ')} of ${room}.`;
}

const done = (was: boolean, did: string, what: string): string => {
  if (!was) throw new Error(`There is no ${what}.`);
  return `${did} ${what}.`;
};

/** What a command takes, at least and at most, and what it does and says. */
interface Command {
  takes: [least: number, most: number];
  run(database: Database, first: string, ...more: string[]): Promise<string>;
}

const COMMANDS: Record<string, Command> = {
  list: {
    takes: [0, 0],
    run: async (database) => (await weighRooms(database)).map(line).join('\n') || 'No rooms.',
  },
  weigh: { takes: [0, 0], run: async (database) => weighed(await weighRooms(database)) },
  expire: {
    takes: [1, 1],
    run: async (database, id) =>
      done(await expireRoom(database, id, Date.now()), 'Expired', `room ${id}`),
  },
  delete: {
    takes: [1, 1],
    run: async (database, id) => {
      const was = await removeRoom(database, id, { withdraw: true });
      await database.erase();
      return done(was, 'Deleted', `room ${id}`);
    },
  },
  key: { takes: [1, MOST_WORDS], run: (database, ...words) => issued(database, words.join(' ')) },
  keys: {
    takes: [0, 0],
    run: async (database) => (await listKeys(database)).map(keyLine).join('\n') || 'No keys.',
  },
  'revoke-key': {
    takes: [1, 1],
    run: async (database, id) =>
      done(await revokeKey(database, id, Date.now()), 'Revoked', `key ${id}`),
  },
  'take-down': { takes: [1, 2], run: removed },
};

/**
 * Does what a command line asks of the store, and returns what to tell the operator.
 *
 * @throws an error whose message is for the operator.
 */
export async function operate([name = '', ...rest]: string[]): Promise<string> {
  const command = COMMANDS[name];
  const [least, most] = command?.takes ?? [0, 0];
  if (!command || rest.length < least || rest.length > most || rest.includes('')) {
    throw new Error(USE);
  }
  const place = placeFrom(process.env);
  // A key may be the first thing that there is.
  if (name !== 'key' && 'directory' in place && !existsSync(place.directory)) {
    throw new Error(`There is no store in ${place.directory}.`);
  }
  const database = await openDatabase(place);
  try {
    return await command.run(database, rest[0] ?? '', ...rest.slice(1));
  } finally {
    await database.query.destroy();
  }
}
