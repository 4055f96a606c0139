import * as z from 'zod/mini';
import { HANDED_OUT_KINDS, READER_KINDS, type RoomKind } from '@/lib/sealed/links/link-kinds';
import { UUID } from '@/lib/server/http/uuid';

/** Days until a room expires, unless who keeps it chooses otherwise. */
const DEFAULT_DAYS = 90;
/** Most days that a room of each kind is kept; a consultation ten years. */
const MOST_DAYS: Record<RoomKind, number> = { team: 365, consultation: 3_653 };
const MOST_GRACE_MINUTES = 43_200;
const MOST_BODIES_AT_ONCE = 500;

const uuid = z.string().check(z.regex(UUID));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const daysOf = (kind: RoomKind) => z.int().check(z.gte(1), z.lte(MOST_DAYS[kind]));
const instant = z.nullable(z.iso.datetime({ offset: true }));
const base64url = z.string().check(z.minLength(1), z.regex(/^[\w-]+$/));

const newRoom = (kind: RoomKind) => ({
  room: z.optional(uuid),
  hash,
  days: z._default(daysOf(kind), DEFAULT_DAYS),
});

/** POST /rooms. The browser names the room, because it derives the token from that name. */
export const newRoomSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.optional(z.literal('team')), ...newRoom('team') }),
  z.strictObject({ kind: z.literal('consultation'), ...newRoom('consultation') }),
]);

/** PATCH /rooms/:room */
export const extensionSchemas = {
  team: z.strictObject({ days: daysOf('team') }),
  consultation: z.strictObject({ days: daysOf('consultation') }),
};

/** POST /rooms/:room/links */
export const newLinkSchemas = {
  team: z.strictObject({ kind: z.enum(HANDED_OUT_KINDS), hash }),
  consultation: z.strictObject({ kind: z.enum(READER_KINDS), hash }),
};

/** PUT /rooms/:room/closing */
export const closingSchema = z.strictObject({
  closesAt: instant,
  decidesAt: instant,
  graceMinutes: z.int().check(z.gte(0), z.lte(MOST_GRACE_MINUTES)),
});

/** POST /rooms/:room/bodies */
export const newBodiesSchema = z.strictObject({
  bodies: z
    .array(z.strictObject({ id: uuid, hash }))
    .check(z.minLength(1), z.maxLength(MOST_BODIES_AT_ONCE)),
});

/** PUT /rooms/:room/bodies/:id: the hash of its new token, null to revoke, or until when it may answer. */
export const bodyChangeSchema = z.strictObject({
  hash: z.optional(z.nullable(hash)),
  closesAt: z.optional(instant),
});

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
