import * as z from 'zod/mini';
import type { Bytes } from '@/lib/bytes/bytes';
import { hostPath } from '@/lib/i18n/paths';
import { largest } from '@/lib/sealed/crypto/sizes';
import { isJson, isOctets, parsed, type Result, refusedBy } from './reply';

/** What answers of the host hold; unknown fields are ignored, so that a newer host may add some. */
export const time = z.iso.datetime();
export const uuid = z.uuid();
export const seq = z.int().check(z.minimum(1));

const extendedSchema = z.object({ expiresAt: time });
const writtenSchema = z.object({ seq, updatedAt: time });

type Written = z.infer<typeof writtenSchema>;

/** A record as a status lists it. */
export const listedSchema = z.object({
  name: z.string(),
  seq,
  size: z.int().check(z.minimum(0)),
  updatedAt: time,
});

interface Found {
  seq: number;
  bytes: Bytes;
}

export interface ApiOptions {
  /** UUID. */
  room: string;
  token: string;
  fetch?: typeof fetch;
  /** Base path of the interface; by default that of this site. */
  base?: string;
  /** Longest time to wait for an answer, in ms; 20,000 by default. */
  timeout?: number;
}

const TIMEOUT = 20_000;
const NO_CONTENT = 204;

export interface Call {
  method: string;
  /** Path below `/rooms`. */
  path: string;
  body?: BodyInit;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/**
 * Client of the HTTP interface of one room of any kind, with the rights of one token. The token is sent in
 * a header only. No method rejects: every failure of network or host is a `Result`.
 */
export class SealedApi {
  readonly room: string;
  private readonly token: string;
  private readonly fetch: typeof fetch;
  private readonly base: string;
  private readonly timeout: number;

  constructor(options: ApiOptions) {
    this.room = options.room;
    this.token = options.token;
    this.fetch = options.fetch ?? ((...call) => globalThis.fetch(...call));
    this.base = options.base ?? hostPath('/api/v1');
    this.timeout = options.timeout ?? TIMEOUT;
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

  /** `taken` when it is the last link of its kind that may not be missing. */
  removeLink(id: string, signal?: AbortSignal): Promise<Result<null>> {
    const path = this.path('links', encodeURIComponent(id));
    return this.nothing({ method: 'DELETE', path, signal });
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
   * written again, so that a write whose answer was lost can be repeated. `headers` are sent along.
   */
  write(
    name: string,
    base: number,
    bytes: Bytes,
    writeId: string,
    {
      signal,
      headers: more,
    }: { signal?: AbortSignal | undefined; headers?: Record<string, string> } = {},
  ): Promise<Result<Written>> {
    // The same as a standard condition, for hosts that do not know `Write-Base`.
    const condition: Record<string, string> =
      base === 0 ? { 'If-None-Match': '*' } : { 'If-Match': `"${base}"` };
    const headers = {
      'Content-Type': 'application/octet-stream',
      'Write-Base': String(base),
      'Write-Id': writeId,
      ...condition,
      ...more,
    };
    const path = this.path('records', name);
    return this.json(writtenSchema, { method: 'PUT', path, body: bytes, headers, signal });
  }

  protected path(...parts: string[]): string {
    return ['', this.room, ...parts].join('/');
  }

  protected json<T>(schema: z.ZodMiniType<T>, call: Call): Promise<Result<T>> {
    return this.call<T>(call, async (answer) => {
      if (!isJson(answer)) return { kind: 'intercepted' };
      const value = await parsed(schema, answer);
      return value === undefined ? { kind: 'invalid' } : { kind: 'ok', value };
    });
  }

  protected nothing(call: Call): Promise<Result<null>> {
    return this.call<null>(call, async ({ status }) =>
      status === NO_CONTENT ? { kind: 'ok', value: null } : { kind: 'intercepted' },
    );
  }

  /** Sends a request and reads a successful answer with `take`, both within the timeout. */
  protected async call<T>(
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

/** The body of a request. */
export const json = (body: object) => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});
