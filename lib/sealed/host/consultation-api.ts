import * as z from 'zod/mini';
import type { Bytes } from '@/lib/bytes/bytes';
import { CONSULTATION_KINDS, type ReaderKind } from '@/lib/sealed/links/link-kinds';
import { isJson, parsed, type Result } from './reply';
import { json, listedSchema, SealedApi, time, uuid } from './sealed-api';

const instant = z.nullable(time);

const closingSchema = z.object({
  closesAt: instant,
  decidesAt: instant,
  graceMinutes: z.int().check(z.minimum(0)),
});

/** Until when the host takes answers. */
export type HostClosing = z.infer<typeof closingSchema>;

const kind = z.enum(CONSULTATION_KINDS);

const statusSchema = z.object({
  room: uuid,
  kind: z.literal('consultation'),
  createdAt: time,
  expiresAt: time,
  now: time,
  /** Name of the creation key that it was opened with. */
  issuer: z.string(),
  closing: closingSchema,
  me: z.object({
    kind,
    link: z.optional(z.nullable(z.string())),
    member: z.optional(z.nullable(uuid)),
    closesAt: z.optional(instant),
  }),
  records: z.array(listedSchema),
  links: z.optional(z.array(z.object({ id: z.string(), kind, createdAt: time }))),
  members: z.optional(
    z.array(z.object({ id: uuid, joinedAt: time, closesAt: z.optional(instant) })),
  ),
  /** Hash of all other fields but `now`. */
  tag: z.optional(z.string().check(z.regex(/^[\w-]+$/))),
});

/** What the host says about a consultation. */
export type ConsultationStatus = z.infer<typeof statusSchema>;

const createdSchema = z.object({ room: uuid, link: z.string(), expiresAt: time });
const addedSchema = z.object({ added: z.int().check(z.minimum(0)) });
const linkSchema = z.object({ id: z.string() });

/** What is changed about a body at the host: its token (null: revoked), or until when it may answer. */
export type BodyChange = { hash: string | null } | { closesAt: string | null };

/** Most bodies that are added in one request. */
export const MOST_ADDED = 500;

/**
 * Client of the HTTP interface of one consultation. See `lib/collecting/online/README.md`, "The host".
 */
export class ConsultationApi extends SealedApi {
  /**
   * Opens the consultation with the hash of its first owner's token, for `days` (1–3,653) from now.
   * Fails with `creationKey`.
   */
  create(hash: string, { days, creationKey }: { days: number; creationKey: string }) {
    const { body, headers } = json({ room: this.room, kind: 'consultation', hash, days });
    const keyed = { ...headers, 'Creation-Key': creationKey };
    return this.json(createdSchema, { method: 'POST', path: '', body, headers: keyed });
  }

  status(signal?: AbortSignal): Promise<Result<ConsultationStatus>> {
    return this.call<ConsultationStatus>(
      { method: 'GET', path: this.path(), signal },
      async (answer) => {
        if (!isJson(answer)) return { kind: 'intercepted' };
        const status = await parsed(statusSchema, answer);
        return status?.room === this.room ? { kind: 'ok', value: status } : { kind: 'invalid' };
      },
    );
  }

  setClosing(closing: HostClosing): Promise<Result<HostClosing>> {
    const path = this.path('closing');
    return this.json(closingSchema, { method: 'PUT', path, ...json(closing) });
  }

  /** Adds up to `MOST_ADDED` bodies with the hashes of their tokens; the same again adds none. */
  addBodies(bodies: readonly { id: string; hash: string }[]) {
    const path = this.path('bodies');
    return this.json(addedSchema, { method: 'POST', path, ...json({ bodies }) });
  }

  changeBody(id: string, change: BodyChange): Promise<Result<null>> {
    const path = this.path('bodies', id);
    return this.call<null>({ method: 'PUT', path, ...json(change) }, async (answer) =>
      isJson(answer) ? { kind: 'ok', value: null } : { kind: 'intercepted' },
    );
  }

  /** Removes a body and its records. */
  removeBody(id: string): Promise<Result<null>> {
    return this.nothing({ method: 'DELETE', path: this.path('bodies', id) });
  }

  /** Deletes the consultation, with everything but what was published, and that too where it is withdrawn. */
  delete({ withdraw }: { withdraw: boolean }): Promise<Result<null>> {
    const path = `${this.path()}${withdraw ? '?publications=withdraw' : ''}`;
    return this.nothing({ method: 'DELETE', path });
  }

  addLink(kind: ReaderKind, hash: string) {
    const path = this.path('links');
    return this.json(linkSchema, { method: 'POST', path, ...json({ kind, hash }) });
  }

  /** Puts a publication in the open: never written over. `writeId` as for any record. */
  publish(number: number, bytes: Bytes, writeId: string, creationKey: string) {
    const headers = { 'Creation-Key': creationKey };
    return this.write(`publications/${number}`, 0, bytes, writeId, { headers });
  }
}
