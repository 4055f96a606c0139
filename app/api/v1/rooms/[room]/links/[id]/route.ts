import { removeLink } from '@/lib/server/rooms/links';
import { silence } from '@/lib/server/rooms/respond';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** Revokes a link. */
export const DELETE = visiting<{ room: string; id: string }>(
  '/api/v1/rooms/[room]/links/[id]',
  async ({ params, database, visitor }) => {
    allowOnly(visitor, 'coordinator');
    await removeLink(database, visitor.room, params.id);
    return silence(204);
  },
);
