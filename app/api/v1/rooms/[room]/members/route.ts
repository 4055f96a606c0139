import { addMember } from '@/lib/server/rooms/members';
import { readValid } from '@/lib/server/rooms/read-body';
import { newMemberSchema } from '@/lib/server/rooms/request-schemas';
import { answer } from '@/lib/server/rooms/respond';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** Adds a member, with the token of a join link. */
export const POST = visiting<{ room: string }>(
  '/api/v1/rooms/[room]/members',
  async ({ request, locale, database, visitor, now }) => {
    allowOnly(visitor, 'join');
    const body = await readValid(request, newMemberSchema, locale);
    if (!body.ok) return body.response;
    const { id, hash } = body.value;
    const card = Buffer.from(body.value.card, 'base64url');
    const { seq, added } = await addMember(database, { inside: visitor, id, hash, card }, now);
    return answer({ member: id, seq }, added ? 201 : 200);
  },
);
