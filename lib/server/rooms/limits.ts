import 'server-only';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { take } from '@/lib/server/http/limits';
import { setting } from '@/lib/server/settings/settings';
import type { Visitor } from './visitor';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * Requests that one room may see in a minute. A hundred people behind one address who each look every
 * second and save every ten seconds make 6,600, and some more to fetch what is new.
 */
const perRoom = (): number => setting('ROOM_RATE_LIMIT_PER_MINUTE');

const limiter = (keyPrefix: string, points: number): RateLimiterMemory =>
  new RateLimiterMemory({ keyPrefix, points: Math.max(1, Math.floor(points)), duration: MINUTE });

function makeLimiters() {
  const points = perRoom();
  return {
    /** Per client and room: exhausted first by a flood of one room, so that other rooms go on. */
    visits: limiter('visits', points),
    /** Per client, all rooms together. */
    client: limiter('client', 5 * points),
    /** Per room, for all valid tokens from any address. */
    room: limiter('room', points),
    /** Per consultation, which has up to twenty times the people of a room. */
    consultation: limiter('consultation', 10 * points),
    /** Per shared link, so that a flood with one leaves enough for the others in the room. */
    link: limiter('link', points / 3),
    /** Per member or body, for all devices of one. */
    member: limiter('member', points / 20),
    /** Per client, requests with tokens that open nothing. */
    failures: limiter('failures', points / 100),
    /** Per client, publications asked for without a token. */
    publications: limiter('publications', points / 20),
    creations: limiter('creations', points / 400),
    allCreations: limiter('all-creations', points / 20),
    /** Per client, bytes by which rooms grow in a day. */
    growth: new RateLimiterMemory({
      keyPrefix: 'growth',
      points: setting('ROOMS_CLIENT_MB_PER_DAY') * 1_000_000,
      duration: DAY,
    }),
  };
}

const KEY = Symbol.for('draagkracht.room-limits');

type Holder = { [KEY]?: ReturnType<typeof makeLimiters> };

/** The limiters of this process, one set even when the module is evaluated more than once. */
function limiters(): ReturnType<typeof makeLimiters> {
  const holder = globalThis as Holder;
  holder[KEY] ??= makeLimiters();
  return holder[KEY];
}

/** Each returns null when there is room, else the seconds to wait. */
export const roomLimits = {
  /** Counts a request before its token is looked up. */
  async arrive(client: string, room: string | null): Promise<number | null> {
    const { visits, client: all } = limiters();
    return (await take(visits, `${client} ${room}`, 1)) ?? (await take(all, client, 1));
  },
  /** Counts a request with a valid token. */
  async enter({ room, roomKind, member, link }: Visitor): Promise<number | null> {
    const { room: team, consultation, link: shared, member: personal } = limiters();
    const own = member === null ? shared : personal;
    const whole = roomKind === 'team' ? team : consultation;
    return (await take(own, link, 1)) ?? (await take(whole, room, 1));
  },
  /**
   * Counts a request with a token that opens nothing; requests with valid tokens from the same address go
   * on.
   */
  fail: (client: string): Promise<number | null> => take(limiters().failures, client, 1),
  /** Counts a request for publications. */
  publications: (client: string): Promise<number | null> =>
    take(limiters().publications, client, 1),
  /** Whether a client may still let rooms grow today; counts nothing. */
  async mayGrow(client: string): Promise<number | null> {
    const { growth } = limiters();
    const used = await growth.get(client);
    return used && used.remainingPoints <= 0 ? Math.ceil(used.msBeforeNext / 1000) : null;
  },
  /** Counts the bytes by which a room has grown. */
  async grew(client: string, bytes: number): Promise<void> {
    if (bytes > 0) await limiters().growth.penalty(client, bytes);
  },
  /** Counts the creation of a room. */
  async create(client: string): Promise<number | null> {
    const { creations, allCreations } = limiters();
    return (await take(creations, client, 1)) ?? (await take(allCreations, 'all', 1));
  },
};
