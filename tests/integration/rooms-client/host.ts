import { afterAll, beforeAll, vi } from 'vitest';
import { roomRefusal } from '@/lib/server/rooms/respond';
import { Refusal, type RefusalCode } from '@/lib/server/store/refusal';
import { closeStore, openStore } from '@/lib/server/store/store';
import { dispatch } from '../../support/rooms/dispatch';
import { type FreshPlace, freshPlace } from '../../support/rooms/places';

/** The real routes on a real store, for the tests of one file. */
export function startHost() {
  let place: FreshPlace;
  beforeAll(async () => {
    place = await freshPlace('sqlite', '');
    for (const [key, value] of Object.entries(place.env)) vi.stubEnv(key, value);
  });
  afterAll(async () => {
    await closeStore();
    vi.unstubAllEnvs();
    await place.remove();
  });
  return { directory: () => place.env.DATA_DIR, database: openStore };
}

/** A refusal in the words of the host. */
export const refusal = (code: RefusalCode): Response => roomRefusal(new Refusal(code), 'nl');

/** What passes over the wire. */
export interface Exchange {
  method: string;
  path: string;
  status: number | null;
  init: RequestInit;
}

/** What stands before the host and changes the headers that pass. */
export interface HeaderProxy {
  asked?(headers: Headers): void;
  answered?(headers: Headers): void;
}

/** The network between one device and the host. */
export class Network {
  /** Before the host, for every device; none by default. */
  static proxy: HeaderProxy = {};
  readonly exchanges: Exchange[] = [];
  offline = false;
  /** How many answers get lost from now on, after the request has arrived. */
  losing = 0;
  /** What the host answers instead, for a request it would otherwise serve; may also only wait. */
  instead:
    | ((method: string, path: string) => Response | Promise<Response | undefined> | undefined)
    | undefined;

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const path = String(input);
    const { method = 'GET' } = init;
    const exchange: Exchange = { method, path, status: null, init };
    this.exchanges.push(exchange);
    if (this.offline) throw new TypeError('Failed to fetch');
    const request = new Request(`http://localhost${path}`, init);
    const answer = (await this.instead?.(method, path)) ?? (await throughProxy(request));
    exchange.status = answer.status;
    if (this.losing > 0) {
      this.losing -= 1;
      throw new TypeError('Failed to fetch');
    }
    return answer;
  };

  /** The methods and paths of what was asked since the last time, ids left out. */
  take(): string[] {
    const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
    return this.exchanges
      .splice(0)
      .map(
        ({ method, path }) => `${method} ${path.replace('/api/v1/rooms', '').replace(uuid, '*')}`,
      );
  }
}

async function throughProxy(request: Request): Promise<Response> {
  const asked = new Headers(request.headers);
  Network.proxy.asked?.(asked);
  const { body, status, headers } = await dispatch(new Request(request, { headers: asked }));
  const answered = new Headers(headers);
  Network.proxy.answered?.(answered);
  return new Response(body, { status, headers: answered });
}
