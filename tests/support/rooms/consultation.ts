import { randomUUID } from 'node:crypto';
import { hash, makeToken, TestRoom } from './room';

/** What a body holds: its id at the host and its token. */
export interface TestBody {
  id: string;
  token: string;
}

export const PUBLICATION = { format: 'draagkracht-publication', formatVersion: 1 };

/** A consultation as those who hold its tokens see it; the token of the room is that of its owner. */
export class TestConsultation extends TestRoom {
  /** Opens it with a creation key; without one, as somebody who has none. */
  open(key?: string, days?: number): Promise<Response> {
    const json = { kind: 'consultation', room: this.id, hash: hash(this.token), days };
    const headers: Record<string, string> = key === undefined ? {} : { 'creation-key': key };
    return this.request('/api/v1/rooms', { method: 'POST', json, headers });
  }

  /** Sets when it closes, in milliseconds since 1970. */
  closing(
    closesAt: number | null,
    { decidesAt = null as number | null, graceMinutes = 0, token = this.token } = {},
  ): Promise<Response> {
    const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
    const json = { closesAt: iso(closesAt), decidesAt: iso(decidesAt), graceMinutes };
    return this.ask({ method: 'PUT', path: '/closing', json, token });
  }

  /** Asks so many bodies. */
  async bodies(count: number): Promise<TestBody[]> {
    const bodies = Array.from({ length: count }, () => ({ id: randomUUID(), token: makeToken() }));
    const { status } = await this.invite(bodies);
    if (status !== 200) throw new Error(`inviting: ${status}`);
    return bodies;
  }

  invite(bodies: readonly TestBody[], token = this.token): Promise<Response> {
    const json = { bodies: bodies.map((body) => ({ id: body.id, hash: hash(body.token) })) };
    return this.ask({ method: 'POST', path: '/bodies', json, token });
  }

  changeBody(id: string, json: { hash?: string | null; closesAt?: string | null }) {
    return this.ask({ method: 'PUT', path: `/bodies/${id}`, json });
  }

  /** Writes a record of a body, with its token. */
  send(
    { id, token }: TestBody,
    part: 'began' | 'submission' | 'decision',
    base = 0,
    { content = part as string | Uint8Array, writeId = String(randomUUID()) } = {},
  ): Promise<Response> {
    return this.write(`members/${id}/${part}`, base, content, { token, writeId });
  }

  publish(
    number: number,
    key: string | undefined,
    { content = JSON.stringify(PUBLICATION), base = 0, writeId = String(randomUUID()) } = {},
  ): Promise<Response> {
    const headers: Record<string, string> = key === undefined ? {} : { 'creation-key': key };
    return this.write(`publications/${number}`, base, content, { headers, writeId });
  }

  /** What anybody may read of it; with a number, one publication. */
  published(number?: number | string, headers: Record<string, string> = {}): Promise<Response> {
    const path = `/api/v1/publications/${this.id}`;
    return this.request(number === undefined ? path : `${path}/${number}`, { headers });
  }
}
