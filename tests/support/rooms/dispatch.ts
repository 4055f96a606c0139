import { GET as health } from '@/app/api/health/route';
import * as publication from '@/app/api/v1/publications/[room]/[number]/route';
import * as publications from '@/app/api/v1/publications/[room]/route';
import * as body from '@/app/api/v1/rooms/[room]/bodies/[id]/route';
import * as bodies from '@/app/api/v1/rooms/[room]/bodies/route';
import * as closing from '@/app/api/v1/rooms/[room]/closing/route';
import * as link from '@/app/api/v1/rooms/[room]/links/[id]/route';
import * as links from '@/app/api/v1/rooms/[room]/links/route';
import * as member from '@/app/api/v1/rooms/[room]/members/[id]/route';
import * as members from '@/app/api/v1/rooms/[room]/members/route';
import * as record from '@/app/api/v1/rooms/[room]/records/[...name]/route';
import * as room from '@/app/api/v1/rooms/[room]/route';
import * as rooms from '@/app/api/v1/rooms/route';

type Handle = (request: Request, context: { params: Promise<never> }) => Promise<Response>;

const BASE = '/api/v1/rooms';
const PUBLISHED = '/api/v1/publications';

const routes: [path: RegExp, handlers: Record<string, unknown>][] = [
  [/^\/api\/health$/, { GET: health }],
  [new RegExp(`^${BASE}$`), rooms],
  [new RegExp(`^${BASE}/(?<room>[^/]+)$`), room],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/closing$`), closing],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/bodies$`), bodies],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/bodies/(?<id>[^/]+)$`), body],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/links$`), links],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/links/(?<id>[^/]+)$`), link],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/members$`), members],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/members/(?<id>[^/]+)$`), member],
  [new RegExp(`^${BASE}/(?<room>[^/]+)/records/(?<name>.+)$`), record],
  [new RegExp(`^${PUBLISHED}/(?<room>[^/]+)$`), publications],
  [new RegExp(`^${PUBLISHED}/(?<room>[^/]+)/(?<number>[^/]+)$`), publication],
];

/** Hands a request to the route that is there for it, as Next would. */
export async function dispatch(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  for (const [path, handlers] of routes) {
    const found = path.exec(pathname);
    if (!found) continue;
    const handle = handlers[request.method] as Handle | undefined;
    if (!handle) return new Response(null, { status: 405 });
    return handle(request, { params: Promise.resolve(paramsOf(found.groups) as never) });
  }
  return new Response(null, { status: 404 });
}

function paramsOf(groups: Record<string, string> = {}): Record<string, string | string[]> {
  const decoded = Object.entries(groups).map(([key, value]) => {
    const parts = value.split('/').map(decodeURIComponent);
    return [key, key === 'name' ? parts : parts[0]];
  });
  return Object.fromEntries(decoded);
}
