import { createHash } from 'node:crypto';
import { readValid } from '@/lib/server/rooms/read-body';
import { extensionSchemas } from '@/lib/server/rooms/request-schemas';
import { answer, closingBody, isoTime, isoTimeOrNull, silence } from '@/lib/server/rooms/respond';
import { deleteRoom, extendRoom, seesAll, viewRoom } from '@/lib/server/rooms/rooms';
import { viewConsultation } from '@/lib/server/rooms/view-consultation';
import { allowKeeper, type Visit, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

type Params = { room: string };

const ROUTE = '/api/v1/rooms/[room]';

const tagOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What there is in a room for a visitor. */
async function viewFor({ database, visitor }: Visit<Params>) {
  const { room, roomKind, kind, link, member } = visitor;
  const view = await viewRoom(database, visitor);
  const consultation =
    roomKind === 'consultation' ? await viewConsultation(database, visitor) : null;
  const own = consultation && { closesAt: isoTimeOrNull(consultation.own) };
  return {
    room,
    createdAt: isoTime(visitor.createdAt),
    expiresAt: isoTime(visitor.expiresAt),
    ...(consultation && {
      kind: roomKind,
      issuer: consultation.issuer,
      closing: closingBody(consultation),
    }),
    me: { kind, link, ...(member === null ? {} : { member, ...own }) },
    records: view.records.map((record) => ({ ...record, updatedAt: isoTime(record.updatedAt) })),
    links: view.links?.map((one) => ({ ...one, createdAt: isoTime(one.createdAt) })),
    members: view.members?.map(({ id, joinedAt, closesAt }) => ({
      id,
      joinedAt: isoTime(joinedAt),
      ...(consultation && { closesAt: isoTimeOrNull(closesAt) }),
    })),
  };
}

/** What there is in a room for this visitor, without content. Devices ask this every second or so. */
export const GET = visiting<Params>(ROUTE, async (visit) => {
  const { visitor, now } = visit;
  const asked = visit.request.headers.get('if-none-match');
  // Whatever a proxy put around it: nothing else holds these letters.
  const unchanged = (tag: string) =>
    asked?.includes(tag) ? silence(304, { ETag: `W/"${tag}"` }) : null;
  // Who sees everything is told by the tag of the room, however much is in it.
  const known = seesAll(visitor) ? tagOf(`${visitor.link} ${visitor.tag}`) : null;
  const early = known && unchanged(known);
  if (early) return early;

  const body = await viewFor(visit);
  const tag = known ?? tagOf(JSON.stringify(body));
  const time = visitor.roomKind === 'consultation' ? { now: isoTime(now) } : {};
  return unchanged(tag) ?? answer({ ...body, ...time, tag }, 200, { ETag: `W/"${tag}"` });
});

/** Lets the room expire a number of days from now. */
export const PATCH = visiting<Params>(
  ROUTE,
  async ({ request, locale, database, visitor, now }) => {
    allowKeeper(visitor);
    const body = await readValid(request, extensionSchemas[visitor.roomKind], locale);
    if (!body.ok) return body.response;
    const expiresAt = await extendRoom(database, visitor.room, body.value.days, now);
    return answer({ expiresAt: isoTime(expiresAt) });
  },
);

/** Deletes the room and everything in it; with `publications=withdraw` what was published too. */
export const DELETE = visiting<Params>(ROUTE, async ({ request, database, visitor }) => {
  allowKeeper(visitor);
  const publications = new URL(request.url).searchParams.get('publications');
  await deleteRoom(database, visitor.room, publications === 'withdraw');
  return silence(204);
});
