import { createHash } from 'node:crypto';
import { readValid } from '@/lib/server/rooms/read-body';
import { extensionSchema } from '@/lib/server/rooms/request-schemas';
import { answer, isoTime, silence } from '@/lib/server/rooms/respond';
import { deleteRoom, extendRoom, viewRoom } from '@/lib/server/rooms/rooms';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

type Params = { room: string };

const ROUTE = '/api/v1/rooms/[room]';

const tagOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What there is in a room for this visitor, without content. Devices ask this every second or so. */
export const GET = visiting<Params>(ROUTE, async ({ request, database, visitor }) => {
  const { room, kind, link, member } = visitor;
  const view = await viewRoom(database, visitor);
  const body = {
    room,
    createdAt: isoTime(visitor.createdAt),
    expiresAt: isoTime(visitor.expiresAt),
    me: { kind, link, ...(member === null ? {} : { member }) },
    records: view.records.map((record) => ({ ...record, updatedAt: isoTime(record.updatedAt) })),
    links: view.links?.map((one) => ({ ...one, createdAt: isoTime(one.createdAt) })),
    members: view.members?.map((one) => ({ ...one, joinedAt: isoTime(one.joinedAt) })),
  };
  const tag = tagOf(JSON.stringify(body));
  const headers = { ETag: `W/"${tag}"` };
  // Whatever a proxy put around it: nothing else holds these letters.
  return request.headers.get('if-none-match')?.includes(tag)
    ? silence(304, headers)
    : answer({ ...body, tag }, 200, headers);
});

/** Lets the room expire a number of days from now. */
export const PATCH = visiting<Params>(
  ROUTE,
  async ({ request, locale, database, visitor, now }) => {
    allowOnly(visitor, 'coordinator');
    const body = await readValid(request, extensionSchema, locale);
    if (!body.ok) return body.response;
    const expiresAt = await extendRoom(database, visitor.room, body.value.days, now);
    return answer({ expiresAt: isoTime(expiresAt) });
  },
);

/** Deletes the room and everything in it. */
export const DELETE = visiting<Params>(ROUTE, async ({ database, visitor }) => {
  allowOnly(visitor, 'coordinator');
  await deleteRoom(database, visitor.room);
  return silence(204);
});
