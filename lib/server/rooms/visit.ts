import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import type { TokenKind } from '@/lib/sealed/links/link-kinds';
import { clientOf } from '@/lib/server/http/client';
import { localeOf, refusal } from '@/lib/server/http/errors';
import { bearerToken } from '@/lib/server/http/token';
import { isUuid } from '@/lib/server/http/uuid';
import { logFailure } from '@/lib/server/log/failure';
import type { Database } from '@/lib/server/store/database';
import { storeFailure } from '@/lib/server/store/failure';
import { Refusal } from '@/lib/server/store/refusal';
import { openStore } from '@/lib/server/store/store';
import { roomLimits } from './limits';
import { isKeeper } from './permissions';
import { roomRefusal } from './respond';
import { findVisitor, type Visitor } from './visitor';

/** Status of an answer that nobody receives: the client has disconnected. */
const CLIENT_CLOSED_REQUEST = 499;

/** A request to one room with a valid token. */
export interface Visit<Params> {
  request: Request;
  params: Params;
  locale: Locale;
  database: Database;
  visitor: Visitor;
  /** The network it comes from. */
  client: string;
  /** When the request came, in milliseconds since 1970. */
  now: number;
}

type Handler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

/**
 * Makes the handler of a route within a room: checks limits and token first, and answers every refusal or
 * failure with a message in the reader's language.
 *
 * @param route - the pattern, which is all of the request that may be logged.
 */
export const visiting =
  <Params extends { room: string }>(
    route: string,
    handle: (visit: Visit<Params>) => Promise<Response>,
  ): Handler<Params> =>
  (request, context) =>
    refusing(request, route, async () => {
      const params = await context.params;
      const locale = localeOf(request);
      // Refused before it is counted: an invalid id is no room.
      if (!isUuid(params.room)) return roomRefusal(new Refusal('not_found'), locale);
      const now = Date.now();
      const client = clientOf(request);
      const tooMany = (wait: number) => refusal(429, locale, { 'Retry-After': String(wait) });

      // Limits are keyed by valid ids only, so that arbitrary texts cannot fill the memory.
      const room = isUuid(params.room) ? params.room : null;
      const early = await roomLimits.arrive(client, room);
      if (early !== null) return tooMany(early);
      const visitor = room === null ? null : await admit(request, room, now);
      if (visitor === null) {
        const wait = await roomLimits.fail(client);
        return wait === null ? roomRefusal(new Refusal('not_found'), locale) : tooMany(wait);
      }
      const late = await roomLimits.enter(visitor);
      if (late !== null) return tooMany(late);
      return handle({ request, params, locale, database: await openStore(), visitor, client, now });
    });

/** A request for what was published of a consultation, by anybody. */
export interface Reading<Params> {
  request: Request;
  params: Params;
  database: Database;
}

/** Makes the handler of a route that needs no token: checks limits first, and answers as `visiting` does. */
export const reading =
  <Params extends { room: string }>(
    route: string,
    handle: (reading: Reading<Params>) => Promise<Response>,
  ): Handler<Params> =>
  (request, context) =>
    refusing(request, route, async () => {
      const params = await context.params;
      const wait = await roomLimits.publications(clientOf(request));
      if (wait !== null) {
        return refusal(429, localeOf(request), { 'Retry-After': String(wait) });
      }
      if (!isUuid(params.room)) throw new Refusal('not_published');
      return handle({ request, params, database: await openStore() });
    });

/** The bearer of the request's token; null for a token that opens nothing in this room. */
async function admit(request: Request, room: string, now: number): Promise<Visitor | null> {
  const token = bearerToken(request.headers.get('authorization'));
  return findVisitor(await openStore(), room, token, now);
}

/** Turns whatever is thrown into a refusal with a message. */
export async function refusing(
  request: Request,
  route: string,
  handle: () => Promise<Response>,
): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof Refusal) return roomRefusal(error, localeOf(request));
    if (request.signal.aborted) return new Response(null, { status: CLIENT_CLOSED_REQUEST });
    const failure = storeFailure(error);
    logFailure('store of rooms', error, { route, method: request.method, status: failure.status });
    return roomRefusal(failure, localeOf(request));
  }
}

/** Refuses tokens of another kind. @throws {Refusal} `forbidden`. */
export function allowOnly({ kind }: Visitor, allowed: TokenKind): void {
  if (kind !== allowed) throw new Refusal('forbidden');
}

/** Refuses tokens of anybody but who keeps the room: coordinators or owners. @throws {Refusal} `forbidden`. */
export function allowKeeper(visitor: Visitor): void {
  if (!isKeeper(visitor)) throw new Refusal('forbidden');
}
