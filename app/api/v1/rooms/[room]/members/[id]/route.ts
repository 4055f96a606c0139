import { removeMember } from '@/lib/server/rooms/members';
import { silence } from '@/lib/server/rooms/respond';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** Removes a member, or lets one leave. */
export const DELETE = visiting<{ room: string; id: string }>(
  '/api/v1/rooms/[room]/members/[id]',
  async ({ params, database, visitor }) => {
    const leaves = visitor.kind === 'member' && visitor.member === params.id;
    if (!leaves) allowOnly(visitor, 'coordinator');
    await removeMember(database, visitor.room, params.id);
    return silence(204);
  },
);
