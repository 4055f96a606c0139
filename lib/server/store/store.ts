import { logFailure } from '@/lib/server/log/failure';
import { log } from '@/lib/server/log/log';
import { ClockCheck } from './clock';
import { type Database, openDatabase, placeFrom } from './database';
import { purgeExpired } from './purge';

const KEY = Symbol.for('draagkracht.rooms');
/** Set while the last attempt to open the store has failed. */
const FAILED = Symbol.for('draagkracht.rooms.failed');
/** Id of a room that is there only within a transaction. */
const PROBE = 'probe';
const PURGE_INTERVAL = 10 * 60_000;

interface Store {
  database: Database;
  purging: NodeJS.Timeout;
}

type Holder = { [KEY]?: Promise<Store> | undefined; [FAILED]?: boolean };

const holder = globalThis as Holder;

/**
 * The one store of this process, however often its modules are evaluated; opened at the first use, and
 * again at the next one if that failed.
 *
 * @throws the error that kept it from opening.
 */
export async function openStore(): Promise<Database> {
  const opening = holder[KEY] ?? start();
  holder[KEY] = opening;
  try {
    const { database } = await opening;
    holder[FAILED] = false;
    return database;
  } catch (error) {
    holder[FAILED] = true;
    if (holder[KEY] === opening) holder[KEY] = undefined;
    throw error;
  }
}

async function start(): Promise<Store> {
  const database = await openDatabase(placeFrom(process.env));
  const clock = new ClockCheck(await latestWrite(database), Date.now(), performance.now());
  const purge = async () => {
    const now = Date.now();
    const wait = clock.waits(now, performance.now());
    if (wait > 0) return tellOfWait(wait);
    await purgeExpired(database, now).catch((error) => logFailure('purge of expired rooms', error));
  };
  await purge();
  return { database, purging: setInterval(purge, PURGE_INTERVAL).unref() };
}

/** When the latest thing in the store was written, since 1970; null of an empty store. */
async function latestWrite({ query }: Database): Promise<number | null> {
  const latest = await query
    .selectFrom('records')
    .select(({ fn }) => fn.max<number | string | null>('updated_at').as('at'))
    .executeTakeFirst();
  return latest?.at ? Number(latest.at) : null;
}

const HOUR = 60 * 60_000;

const tellOfWait = (wait: number): void =>
  log.warn(
    `The clock has jumped, or nothing was written for days: expired rooms are kept for ${Math.ceil(wait / HOUR)} more hours. If the clock is wrong, set it right.`,
  );

/** Closes the store if it was opened. The next use opens it again. */
export async function closeStore(): Promise<void> {
  const opened = holder[KEY];
  holder[KEY] = undefined;
  holder[FAILED] = false;
  const store = await opened?.catch(() => undefined);
  if (!store) return;
  clearInterval(store.purging);
  await store.database.query.destroy();
}

/** Whether the store answers; null when nobody has used it yet. Does not open it. */
export async function storeState(): Promise<'ok' | 'unavailable' | null> {
  const opening = holder[KEY];
  if (!opening) return holder[FAILED] ? 'unavailable' : null;
  try {
    const { database } = await opening;
    await database.query.selectFrom('rooms').select('id').limit(1).execute();
    return 'ok';
  } catch {
    return 'unavailable';
  }
}

/** The store if it is open; null when nobody has used it yet, or it cannot be opened. */
export async function openedStore(): Promise<Database | null> {
  const store = await holder[KEY]?.catch(() => null);
  return store?.database ?? null;
}

/**
 * Makes sure that the store can be reached and written, opening it if nobody has yet. Writes nothing that
 * stays.
 *
 * @throws what the database or the file system threw.
 */
export async function assertWritable(): Promise<void> {
  const database = await openStore();
  await database.transact(async (transaction) => {
    const room = { id: PROBE, created_at: 0, expires_at: 0 };
    await transaction.insertInto('rooms').values(room).execute();
    await transaction.deleteFrom('rooms').where('id', '=', PROBE).execute();
  });
}
