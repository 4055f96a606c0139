import * as z from 'zod/mini';
import { type Bytes, toBase64url } from './bytes';
import type { LinkKind } from './link';
import { largest } from './sizes';

/** What came of a request. Every failure that a screen or a retry must tell apart has its kind. */
export type Result<T> =
  | { kind: 'ok'; value: T }
  /** Nothing changed since the version that was named. */
  | { kind: 'same' }
  | Refused;

export type Refused =
  /** Somebody else wrote since: `seq` is the version there is now. */
  | { kind: 'stale'; seq: number }
  | { kind: 'limited'; retryAfter: number }
  | {
      kind:
        | 'gone'
        | 'forbidden'
        | 'taken'
        | 'tooLarge'
        | 'full'
        | 'offline'
        | 'unavailable'
        | 'invalid';
    };

const time = z.iso.datetime();
const uuid = z.uuid();
const seq = z.int().check(z.minimum(1));
const LINKS = ['coordinator', 'join', 'observer', 'member'] as const satisfies LinkKind[];

/** Unknown fields are passed over: a newer host may say more. */
const statusSchema = z.object({
  room: uuid,
  createdAt: time,
  expiresAt: time,
  me: z.object({
    kind: z.enum(LINKS),
    link: z.optional(z.nullable(z.string())),
    member: z.optional(z.nullable(uuid)),
  }),
  records: z.array(
    z.object({ name: z.string(), seq, size: z.int().check(z.minimum(0)), updatedAt: time }),
  ),
  links: z.optional(z.array(z.object({ id: z.string(), kind: z.enum(LINKS), createdAt: time }))),
  members: z.optional(z.array(z.object({ id: uuid, joinedAt: time }))),
});
const createdSchema = z.object({ room: uuid, link: z.string(), expiresAt: time });
const extendedSchema = z.object({ expiresAt: time });
const linkSchema = z.object({ id: z.string() });
const memberSchema = z.object({ member: uuid, seq });
const writtenSchema = z.object({ seq, updatedAt: time });
const staleSchema = z.object({ seq: z.int().check(z.minimum(0)) });

/** What the host tells about a room; times are ISO date-times. */
export type RoomStatus = z.infer<typeof statusSchema>;
type Written = z.infer<typeof writtenSchema>;

interface StatusAnswer {
  status: RoomStatus;
  /** To ask with next time. */
  etag: string | null;
}

interface Found {
  seq: number;
  bytes: Bytes;
}

export interface RoomApiOptions {
  /** UUID. */
  room: string;
  token: string;
  fetch?: typeof fetch;
  /** Where the interface is; relative to the page. */
  base?: string;
  /** How long to wait for an answer, in ms. */
  timeout?: number;
}

const TIMEOUT = 20_000;
const STATUSES: Record<number, Exclude<Refused['kind'], 'stale' | 'limited'>> = {
  401: 'gone',
  403: 'forbidden',
  404: 'gone',
  409: 'taken',
  413: 'tooLarge',
  507: 'full',
};

interface Call {
  method: string;
  /** Below `/rooms`. */
  path: string;
  body?: BodyInit;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/**
 * The host's side of a room, as far as one link opens it. The token travels in a header only; no method
 * rejects, whatever the network or the host does.
 */
export class RoomApi {
  readonly room: string;
  private readonly token: string;
  private readonly fetch: typeof fetch;
  private readonly base: string;
  private readonly timeout: number;

  constructor(options: RoomApiOptions) {
    this.room = options.room;
    this.token = options.token;
    this.fetch = options.fetch ?? ((...call) => globalThis.fetch(...call));
    this.base = options.base ?? '/api/v1';
    this.timeout = options.timeout ?? TIMEOUT;
  }

  /** Makes the room, with the hash of this link's token. `days` (1–365) from now it expires. */
  create(hash: string, days: number, signal?: AbortSignal) {
    const body = { room: this.room, hash, days };
    return this.json(createdSchema, { method: 'POST', path: '', ...json(body), signal });
  }

  /** The versions of everything this link may read; `same` when `etag` still stands. */
  status(etag?: string | null, signal?: AbortSignal): Promise<Result<StatusAnswer>> {
    const headers: Record<string, string> = etag ? { 'If-None-Match': etag } : {};
    const call = { method: 'GET', path: this.path(), headers, signal };
    return this.call<StatusAnswer>(call, async (answer) => {
      const status = await parsed(statusSchema, answer);
      if (status?.room !== this.room) return { kind: 'invalid' };
      return { kind: 'ok', value: { status, etag: answer.headers.get('ETag') } };
    });
  }

  /** Lets the room expire that many days (1–365) from now. */
  extend(days: number, signal?: AbortSignal) {
    const path = this.path();
    return this.json(extendedSchema, { method: 'PATCH', path, ...json({ days }), signal });
  }

  /** Deletes the room and everything in it. */
  destroy(signal?: AbortSignal): Promise<Result<null>> {
    return this.nothing({ method: 'DELETE', path: this.path(), signal });
  }

  addLink(kind: Exclude<LinkKind, 'member'>, hash: string, signal?: AbortSignal) {
    const path = this.path('links');
    return this.json(linkSchema, { method: 'POST', path, ...json({ kind, hash }), signal });
  }

  /** `taken` when it is the last coordinator link. */
  removeLink(id: string, signal?: AbortSignal): Promise<Result<null>> {
    const path = this.path('links', encodeURIComponent(id));
    return this.nothing({ method: 'DELETE', path, signal });
  }

  /** Joins. The same id and hash once more is no second member. */
  addMember(id: string, hash: string, card: Bytes, signal?: AbortSignal) {
    const body = { id, hash, card: toBase64url(card) };
    const path = this.path('members');
    return this.json(memberSchema, { method: 'POST', path, ...json(body), signal });
  }

  removeMember(id: string, signal?: AbortSignal): Promise<Result<null>> {
    return this.nothing({ method: 'DELETE', path: this.path('members', id), signal });
  }

  /** The newest version of a record; `gone` also when there is none. */
  read(name: string, signal?: AbortSignal): Promise<Result<Found>> {
    const path = this.path('records', name);
    return this.call<Found>({ method: 'GET', path, signal }, async (answer) => {
      const version = /^(?:W\/)?"(\d{1,15})"$/.exec(answer.headers.get('ETag') ?? '')?.[1];
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (!version || bytes.length > largest(name).record) return { kind: 'invalid' };
      return { kind: 'ok', value: { seq: Number(version), bytes } };
    });
  }

  /**
   * Writes version `base + 1` of a record (base 0: the first). The same `writeId` once more is no second
   * write, so that it can be repeated when the answer was lost.
   */
  write(
    name: string,
    base: number,
    bytes: Bytes,
    writeId: string,
    signal?: AbortSignal,
  ): Promise<Result<Written>> {
    const condition: Record<string, string> =
      base === 0 ? { 'If-None-Match': '*' } : { 'If-Match': `"${base}"` };
    const headers = {
      'Content-Type': 'application/octet-stream',
      'Write-Id': writeId,
      ...condition,
    };
    const path = this.path('records', name);
    return this.json(writtenSchema, { method: 'PUT', path, body: bytes, headers, signal });
  }

  private path(...parts: string[]): string {
    return ['', this.room, ...parts].join('/');
  }

  private json<T>(schema: z.ZodMiniType<T>, call: Call): Promise<Result<T>> {
    return this.call<T>(call, async (answer) => {
      const value = await parsed(schema, answer);
      return value === undefined ? { kind: 'invalid' } : { kind: 'ok', value };
    });
  }

  private nothing(call: Call): Promise<Result<null>> {
    return this.call(call, async () => ({ kind: 'ok', value: null }));
  }

  /** Asks, and takes from a successful answer what `take` finds in it, all within the timeout. */
  private async call<T>(
    { path, headers, signal, ...rest }: Call,
    take: (answer: Response) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const limit = new AbortController();
    const stop = () => limit.abort();
    const timer = setTimeout(stop, this.timeout);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    try {
      const answer = await this.fetch(`${this.base}/rooms${path}`, {
        ...rest,
        headers: { Authorization: `Bearer ${this.token}`, ...headers },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: limit.signal,
      });
      return await (answer.ok ? take(answer) : refusedBy(answer));
    } catch {
      return { kind: 'offline' };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

const json = (body: object) => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

/** What the body holds; undefined when it is not what it should be. Fails when it does not arrive. */
async function parsed<T>(schema: z.ZodMiniType<T>, answer: Response): Promise<T | undefined> {
  const text = await answer.text();
  try {
    return z.safeParse(schema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const DEFAULT_WAIT = 30;
const LONGEST_WAIT = 3600;

async function refusedBy(answer: Response): Promise<{ kind: 'same' } | Refused> {
  const { status } = answer;
  if (status === 304) return { kind: 'same' };
  if (status === 412) {
    const stale = await parsed(staleSchema, answer);
    return stale ? { kind: 'stale', seq: stale.seq } : { kind: 'invalid' };
  }
  if (status === 429) {
    const seconds = Number(answer.headers.get('Retry-After')) || DEFAULT_WAIT;
    return { kind: 'limited', retryAfter: Math.min(Math.max(seconds, 1), LONGEST_WAIT) };
  }
  return { kind: STATUSES[status] ?? (status >= 500 ? 'unavailable' : 'invalid') };
}
