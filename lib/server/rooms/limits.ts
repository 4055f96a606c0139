import 'server-only';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { take } from '@/lib/server/http/limits';
import type { Visitor } from './visitor';

const MINUTE = 60;

/**
 * Requests that one room may see in a minute. A hundred people behind one address who each look every
 * second and save every ten seconds make 6,600, and some more to fetch what is new.
 */
const perRoom = (): number => Number(process.env.ROOM_RATE_LIMIT_PER_MINUTE ?? 12_000);

const limiter = (keyPrefix: string, points: number): RateLimiterMemory =>
  new RateLimiterMemory({ keyPrefix, points: Math.max(1, Math.floor(points)), duration: MINUTE });

function makeLimiters() {
  const points = perRoom();
  return {
    /** A client at one room: what a flood of one room uses up first, so that other rooms go on. */
    visits: limiter('visits', points),
    /** A client at all rooms together. */
    client: limiter('client', 5 * points),
    /** A room, whoever comes with a good token and from whatever address they claim to have. */
    room: limiter('room', points),
    /** A link that several may have, so that who floods it leaves the others in the room enough. */
    link: limiter('link', points / 3),
    /** A member's own link, and the devices of one person. */
    member: limiter('member', points / 20),
    /** Tokens that open nothing: much less, since nobody needs them. */
    failures: limiter('failures', points / 100),
    creations: limiter('creations', points / 400),
    allCreations: limiter('all-creations', points / 20),
  };
}

const KEY = Symbol.for('draagkracht.room-limits');

type Holder = { [KEY]?: ReturnType<typeof makeLimiters> };

/** Those of this process, however often its modules are evaluated. */
function limiters(): ReturnType<typeof makeLimiters> {
  const holder = globalThis as Holder;
  holder[KEY] ??= makeLimiters();
  return holder[KEY];
}

/** Each returns null when there is room, else the seconds to wait. */
export const roomLimits = {
  /** Before the token is looked at. */
  async arrive(client: string, room: string | null): Promise<number | null> {
    const { visits, client: all } = limiters();
    return (await take(visits, `${client} ${room}`, 1)) ?? (await take(all, client, 1));
  },
  /** With a good token. */
  async enter({ room, kind, link }: Visitor): Promise<number | null> {
    const { room: whole, link: shared, member } = limiters();
    const own = kind === 'member' ? member : shared;
    return (await take(own, link, 1)) ?? (await take(whole, room, 1));
  },
  /** With a token that opens nothing. Does not stop those at the same address whose token is good. */
  fail: (client: string): Promise<number | null> => take(limiters().failures, client, 1),
  /** To make a room. */
  async create(client: string): Promise<number | null> {
    const { creations, allCreations } = limiters();
    return (await take(creations, client, 1)) ?? (await take(allCreations, 'all', 1));
  },
};
