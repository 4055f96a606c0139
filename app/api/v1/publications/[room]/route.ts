import { listPublications } from '@/lib/server/rooms/publications';
import { answer, isoTime } from '@/lib/server/rooms/respond';
import { reading } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

/** What was published of a consultation; needs no token. */
export const GET = reading<{ room: string }>(
  '/api/v1/publications/[room]',
  async ({ params, database }) => {
    const { issuer, publications } = await listPublications(database, params.room);
    return answer({
      issuer,
      publications: publications.map(({ number, publishedAt }) => ({
        number,
        publishedAt: isoTime(publishedAt),
      })),
    });
  },
);
