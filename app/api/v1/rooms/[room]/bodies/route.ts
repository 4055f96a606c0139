import { addBodies } from '@/lib/server/rooms/bodies';
import { readValid } from '@/lib/server/rooms/read-body';
import { newBodiesSchema } from '@/lib/server/rooms/request-schemas';
import { answer } from '@/lib/server/rooms/respond';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** Adds bodies to a consultation by the hashes of the tokens of their links. */
export const POST = visiting<{ room: string }>(
  '/api/v1/rooms/[room]/bodies',
  async ({ request, locale, database, visitor, now }) => {
    allowOnly(visitor, 'owner');
    const body = await readValid(request, newBodiesSchema, locale);
    if (!body.ok) return body.response;
    return answer({ added: await addBodies(database, visitor.room, body.value.bodies, now) });
  },
);
