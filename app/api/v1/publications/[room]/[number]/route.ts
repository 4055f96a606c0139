import { readPublication } from '@/lib/server/rooms/publications';
import { publication, silence } from '@/lib/server/rooms/respond';
import { reading } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** A publication, as JSON; needs no token. */
export const GET = reading<{ room: string; number: string }>(
  '/api/v1/publications/[room]/[number]',
  async ({ request, params, database }) => {
    const { room, number } = params;
    const { seq, content } = await readPublication(database, room, number);
    const headers = { ETag: `"${number}-${seq}"`, 'Cache-Control': 'no-cache' };
    return request.headers.get('if-none-match')?.includes(headers.ETag)
      ? silence(304, headers)
      : publication(content, headers);
  },
);
