import { removeLink } from '@/lib/server/rooms/links';
import { silence } from '@/lib/server/rooms/respond';
import { allowKeeper, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** Revokes a link. */
export const DELETE = visiting<{ room: string; id: string }>(
  '/api/v1/rooms/[room]/links/[id]',
  async ({ params, database, visitor }) => {
    allowKeeper(visitor);
    await removeLink(database, visitor, params.id);
    return silence(204);
  },
);
