import { addLink } from '@/lib/server/rooms/links';
import { readValid } from '@/lib/server/rooms/read-body';
import { newLinkSchemas } from '@/lib/server/rooms/request-schemas';
import { answer } from '@/lib/server/rooms/respond';
import { allowKeeper, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** Adds a link by the hash of its token. */
export const POST = visiting<{ room: string }>(
  '/api/v1/rooms/[room]/links',
  async ({ request, locale, database, visitor, now }) => {
    allowKeeper(visitor);
    const body = await readValid(request, newLinkSchemas[visitor.roomKind], locale);
    if (!body.ok) return body.response;
    const { id, added } = await addLink(database, { room: visitor.room, ...body.value }, now);
    return answer({ id }, added ? 201 : 200);
  },
);
