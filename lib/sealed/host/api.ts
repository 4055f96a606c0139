import * as z from 'zod/mini';
import { type Bytes, toBase64url } from '@/lib/bytes/bytes';
import { type HandedOutKind, LINK_KINDS } from '@/lib/sealed/links/link-kinds';
import { isJson, parsed, type Result } from './reply';
import { type ApiOptions, json, listedSchema, SealedApi, seq, time, uuid } from './sealed-api';

const statusSchema = z.object({
  room: uuid,
  createdAt: time,
  expiresAt: time,
  me: z.object({
    kind: z.enum(LINK_KINDS),
    link: z.optional(z.nullable(z.string())),
    member: z.optional(z.nullable(uuid)),
  }),
  records: z.array(listedSchema),
  links: z.optional(
    z.array(z.object({ id: z.string(), kind: z.enum(LINK_KINDS), createdAt: time })),
  ),
  members: z.optional(z.array(z.object({ id: uuid, joinedAt: time }))),
  /** Hash of all other fields: equal as long as nothing has changed. */
  tag: z.optional(z.string().check(z.regex(/^[\w-]+$/))),
});
const createdSchema = z.object({ room: uuid, link: z.string(), expiresAt: time });
const linkSchema = z.object({ id: z.string() });
const memberSchema = z.object({ member: uuid, seq });

/** What the host returns about a room; times are ISO date-times. */
export type RoomStatus = z.infer<typeof statusSchema>;

interface StatusAnswer {
  status: RoomStatus;
  /** For `If-None-Match` of the next request. */
  etag: string | null;
}

export type RoomApiOptions = ApiOptions;

/** Client of the HTTP interface of one room of a team. See README.md, "HTTP interface". */
export class RoomApi extends SealedApi {
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

  addLink(kind: HandedOutKind, hash: string, signal?: AbortSignal) {
    const path = this.path('links');
    return this.json(linkSchema, { method: 'POST', path, ...json({ kind, hash }), signal });
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
}
