import { changeBody } from '@/lib/server/rooms/bodies';
import { removeMember } from '@/lib/server/rooms/members';
import { readValid } from '@/lib/server/rooms/read-body';
import { bodyChangeSchema } from '@/lib/server/rooms/request-schemas';
import { answer, instantOf, silence } from '@/lib/server/rooms/respond';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

type Params = { room: string; id: string };

const ROUTE = '/api/v1/rooms/[room]/bodies/[id]';

/** Gives a body another link, takes its link away, or reopens the consultation for it. */
export const PUT = visiting<Params>(
  ROUTE,
  async ({ request, params, locale, database, visitor, now }) => {
    allowOnly(visitor, 'owner');
    const body = await readValid(request, bodyChangeSchema, locale);
    if (!body.ok) return body.response;
    const { hash, closesAt } = body.value;
    const change = { hash, closesAt: closesAt === undefined ? undefined : instantOf(closesAt) };
    await changeBody(database, visitor.room, params.id, change, now);
    return answer({ id: params.id });
  },
);

/** Removes a body with everything it sent. */
export const DELETE = visiting<Params>(ROUTE, async ({ params, database, visitor }) => {
  allowOnly(visitor, 'owner');
  await removeMember(database, visitor.room, params.id);
  return silence(204);
});
