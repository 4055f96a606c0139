import * as z from 'zod/mini';
import { type Bytes, toBase64url } from '@/lib/bytes/bytes';
import { largest } from '@/lib/sealed/crypto/sizes';
import { type HandedOutKind, LINK_KINDS } from '@/lib/sealed/links/link-kinds';
import { isJson, isOctets, parsed, type Result, refusedBy } from './reply';

const time = z.iso.datetime();
const uuid = z.uuid();
const seq = z.int().check(z.minimum(1));

/** Unknown fields are ignored, so that a newer host may add some. */
const statusSchema = z.object({
  room: uuid,
  createdAt: time,
  expiresAt: time,
  me: z.object({
    kind: z.enum(LINK_KINDS),
    link: z.optional(z.nullable(z.string())),
    member: z.optional(z.nullable(uuid)),
  }),
  records: z.array(
    z.object({ name: z.string(), seq, size: z.int().check(z.minimum(0)), updatedAt: time }),
  ),
  links: z.optional(
    z.array(z.object({ id: z.string(), kind: z.enum(LINK_KINDS), createdAt: time })),
  ),
  members: z.optional(z.array(z.object({ id: uuid, joinedAt: time }))),
  /** Hash of all other fields: equal as long as nothing has changed. */
  tag: z.optional(z.string().check(z.regex(/^[\w-]+$/))),
});
const createdSchema = z.object({ room: uuid, link: z.string(), expiresAt: time });
const extendedSchema = z.object({ expiresAt: time });
const linkSchema = z.object({ id: z.string() });
const memberSchema = z.object({ member: uuid, seq });
const writtenSchema = z.object({ seq, updatedAt: time });

/** What the host returns about a room; times are ISO date-times. */
export type RoomStatus = z.infer<typeof statusSchema>;
type Written = z.infer<typeof writtenSchema>;

interface StatusAnswer {
  status: RoomStatus;
  /** For `If-None-Match` of the next request. */
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
  /** Base path of the interface, relative to the page; `/api/v1` by default. */
  base?: string;
  /** Longest time to wait for an answer, in ms; 20,000 by default. */
  timeout?: number;
}

const TIMEOUT = 20_000;
const NO_CONTENT = 204;

interface Call {
  method: string;
  /** Path below `/rooms`. */
  path: string;
  body?: BodyInit;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/**
 * Client of the HTTP interface of one room, with the rights of one token. The token is sent in a header
 * only. No method rejects: every failure of network or host is a `Result`. See README.md, "HTTP
 * interface".
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

  /**
   * Creates the room with the SHA-256 (hexadecimal) of this link's token; it expires `days` (1–365) from
   * now.
   */
  create(hash: string, days: number, signal?: AbortSignal) {
    const body = { room: this.room, hash, days };
    return this.json(createdSchema, { method: 'POST', path: '', ...json(body), signal });
  }

  /** The versions of all records that this link may read; `same` when nothing changed since `etag`. */
  status(etag?: string | null, signal?: AbortSignal): Promise<Result<StatusAnswer>> {
    const headers: Record<string, string> = etag ? { 'If-None-Match': etag } : {};
    const call = { method: 'GET', path: this.path(), headers, signal };
    return this.call<StatusAnswer>(call, async (answer) => {
      if (!isJson(answer)) return { kind: 'intercepted' };
      const status = await parsed(statusSchema, answer);
      if (status?.room !== this.room) return { kind: 'invalid' };
      const etag = status.tag ? `W/"${status.tag}"` : answer.headers.get('ETag');
      return { kind: 'ok', value: { status, etag } };
    });
  }

  /** Sets the expiry of the room to `days` (1–365) from now. */
  extend(days: number, signal?: AbortSignal) {
    const path = this.path();
    return this.json(extendedSchema, { method: 'PATCH', path, ...json({ days }), signal });
  }

  /** Deletes the room and everything in it. */
  destroy(signal?: AbortSignal): Promise<Result<null>> {
    return this.nothing({ method: 'DELETE', path: this.path(), signal });
  }

  addLink(kind: HandedOutKind, hash: string, signal?: AbortSignal) {
    const path = this.path('links');
    return this.json(linkSchema, { method: 'POST', path, ...json({ kind, hash }), signal });
  }

  /** `taken` when it is the last coordinator link. */
  removeLink(id: string, signal?: AbortSignal): Promise<Result<null>> {
    const path = this.path('links', encodeURIComponent(id));
    return this.nothing({ method: 'DELETE', path, signal });
  }

  /**
   * Adds a member with the hash of their token and their sealed card. Repeating it with the same id and
   * hash adds none.
   */
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
      if (!isOctets(answer)) return { kind: 'intercepted' };
      const seq = seqOf(answer);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (!seq || bytes.length > largest(name).record) return { kind: 'invalid' };
      return { kind: 'ok', value: { seq, bytes } };
    });
  }

  /**
   * Writes version `base + 1` of a record (base 0: the first). A repeated `writeId` is recognized and not
   * written again, so that a write whose answer was lost can be repeated.
   */
  write(
    name: string,
    base: number,
    bytes: Bytes,
    writeId: string,
    signal?: AbortSignal,
  ): Promise<Result<Written>> {
    // The same as a standard condition, for hosts that do not know `Write-Base`.
    const condition: Record<string, string> =
      base === 0 ? { 'If-None-Match': '*' } : { 'If-Match': `"${base}"` };
    const headers = {
      'Content-Type': 'application/octet-stream',
      'Write-Base': String(base),
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
      if (!isJson(answer)) return { kind: 'intercepted' };
      const value = await parsed(schema, answer);
      return value === undefined ? { kind: 'invalid' } : { kind: 'ok', value };
    });
  }

  private nothing(call: Call): Promise<Result<null>> {
    return this.call<null>(call, async ({ status }) =>
      status === NO_CONTENT ? { kind: 'ok', value: null } : { kind: 'intercepted' },
    );
  }

  /** Sends a request and reads a successful answer with `take`, both within the timeout. */
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

/**
 * The version in the headers of an answer; undefined when there is none. The entity tag is read for hosts
 * that do not send `Record-Seq`; proxies may have changed it.
 */
function seqOf({ headers }: Response): number | undefined {
  const texts = headers.get('Record-Seq') ?? headers.get('ETag') ?? '';
  const digits = /^(?:W\/)?"?(\d{1,15})(?:[-;]+(?:gzip|br|zstd|deflate))?"?$/.exec(texts)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const json = (body: object) => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});
