import * as z from 'zod/mini';
import { HANDED_OUT_KINDS } from '@/lib/sealed/links/link-kinds';
import { UUID } from '@/lib/server/http/uuid';

/** Days until a room expires, unless its coordinator chooses otherwise. */
const DEFAULT_DAYS = 90;
const MOST_DAYS = 365;

const uuid = z.string().check(z.regex(UUID));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const days = z.int().check(z.gte(1), z.lte(MOST_DAYS));
const base64url = z.string().check(z.minLength(1), z.regex(/^[\w-]+$/));

/** POST /rooms. The browser names the room, because it derives the token from that name. */
export const newRoomSchema = z.strictObject({
  room: z.optional(uuid),
  hash,
  days: z._default(days, DEFAULT_DAYS),
});

/** PATCH /rooms/:room */
export const extensionSchema = z.strictObject({ days });

/** POST /rooms/:room/links */
export const newLinkSchema = z.strictObject({ kind: z.enum(HANDED_OUT_KINDS), hash });

/** POST /rooms/:room/members */
export const newMemberSchema = z.strictObject({ id: uuid, hash, card: base64url });

/** At most fifteen digits: a safe integer. A proxy that compresses makes an entity tag weak. */
const entityTag = z.string().check(z.regex(/^(W\/)?"\d{1,15}"$/));

/**
 * The headers of PUT /rooms/:room/records/…: the version it builds on (0 for none) and the id of the
 * write. The version is in `Write-Base`, or else in one of the two standard conditions, which proxies may
 * change.
 */
export const writeHeadersSchema = z.object({
  'write-base': z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  'if-match': z.optional(entityTag),
  'if-none-match': z.optional(z.literal('*')),
  'write-id': uuid,
});
