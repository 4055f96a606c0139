import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** Sends a request: to the handlers themselves, or over the network. */
export type Send = (request: Request) => Promise<Response>;

export const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** An address that nobody else has, or hardly. */
export const anyAddress = (): string => ['10', ...randomBytes(3)].join('.');

const made: string[] = [];

/** A token as a browser derives it: 32 octets in base64url. */
export function makeToken(): string {
  const token = randomBytes(32).toString('base64url');
  made.push(token);
  return token;
}

/** Every token of this process, to look for where none may be. */
export const everyToken = (): readonly string[] => made;

export interface Ask {
  method?: string;
  /** Below the room, such as `/records/board`. */
  path?: string;
  token?: string;
  json?: unknown;
  octets?: Uint8Array | string;
  headers?: Record<string, string>;
}

interface WriteOptions {
  token?: string;
  writeId?: string;
  headers?: Record<string, string>;
}

/** One room as those who hold its tokens see it. */
export class TestRoom {
  readonly id: string;
  readonly token: string;
  readonly #send: Send;
  readonly origin: string;
  /** Everybody in a test comes from an address of their own, unless the test is about that. */
  readonly address: string;

  constructor(
    send: Send,
    options: { id?: string; token?: string; origin?: string; address?: string } = {},
  ) {
    this.#send = send;
    this.origin = options.origin ?? 'http://localhost';
    this.id = options.id ?? randomUUID();
    this.token = options.token ?? makeToken();
    this.address = options.address ?? anyAddress();
  }

  /** Makes the room, with the token as that of its coordinator. */
  create(days?: number): Promise<Response> {
    const body = { room: this.id, hash: hash(this.token), ...(days ? { days } : {}) };
    return this.request('/api/v1/rooms', { method: 'POST', json: body });
  }

  /** Asks for something in the room; as the coordinator unless another token is given. */
  ask({ path = '', token = this.token, ...rest }: Ask = {}): Promise<Response> {
    const authorization = { authorization: `Bearer ${token}` };
    const headers = { ...(token ? authorization : {}), ...rest.headers };
    return this.request(`/api/v1/rooms/${this.id}${path}`, { ...rest, headers });
  }

  /** Writes a record upon a version; upon 0 for the first. */
  write(
    name: string,
    base: number,
    octets: Uint8Array | string,
    { token, writeId = randomUUID(), headers = {} }: WriteOptions = {},
  ): Promise<Response> {
    const condition: Record<string, string> =
      base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` };
    return this.ask({
      method: 'PUT',
      path: `/records/${name}`,
      ...(token === undefined ? {} : { token }),
      octets,
      headers: { ...condition, 'write-id': writeId, ...headers },
    });
  }

  /** The content of a record, or the status of the refusal. */
  async read(name: string, token = this.token): Promise<string | number> {
    const response = await this.ask({ path: `/records/${name}`, token });
    return response.ok ? response.text() : response.status;
  }

  /** Hands out a link of a kind and gives its token and id. */
  async link(
    kind: 'join' | 'observer' | 'coordinator' | 'owner' | 'analyst',
  ): Promise<{ token: string; id: string }> {
    const token = makeToken();
    const response = await this.ask({
      method: 'POST',
      path: '/links',
      json: { kind, hash: hash(token) },
    });
    const { id } = await response.json();
    return { token, id };
  }

  /** Joins with the token of a link to join. */
  async join(
    token: string,
    { id = String(randomUUID()), own = makeToken(), card = 'card' } = {},
  ): Promise<{ id: string; token: string; response: Response }> {
    const json = { id, hash: hash(own), card: Buffer.from(card).toString('base64url') };
    const response = await this.ask({ method: 'POST', path: '/members', token, json });
    return { id, token: own, response };
  }

  /** Sends any request from this address. */
  request(path: string, { method = 'GET', json, octets, headers }: Ask): Promise<Response> {
    const type: Record<string, string> = json
      ? { 'content-type': 'application/json' }
      : octets === undefined
        ? {}
        : { 'content-type': 'application/octet-stream' };
    const body = json ? JSON.stringify(json) : octets;
    return this.#send(
      new Request(`${this.origin}${path}`, {
        method,
        headers: { 'x-forwarded-for': this.address, ...type, ...headers },
        ...(body === undefined ? {} : { body: body as BodyInit }),
      }),
    );
  }
}
