import { setClosing } from '@/lib/server/rooms/closing';
import { readValid } from '@/lib/server/rooms/read-body';
import { closingSchema } from '@/lib/server/rooms/request-schemas';
import { answer, closingBody, instantOf } from '@/lib/server/rooms/respond';
import { allowOnly, visiting } from '@/lib/server/rooms/visit';

export const runtime = 'nodejs';

const MINUTE = 60_000;

/** Says until when a consultation takes what. */
export const PUT = visiting<{ room: string }>(
  '/api/v1/rooms/[room]/closing',
  async ({ request, locale, database, visitor }) => {
    allowOnly(visitor, 'owner');
    const body = await readValid(request, closingSchema, locale);
    if (!body.ok) return body.response;
    const { closesAt, decidesAt, graceMinutes } = body.value;
    const closing = {
      closesAt: instantOf(closesAt),
      decidesAt: instantOf(decidesAt),
      grace: graceMinutes * MINUTE,
    };
    await setClosing(database, visitor.room, closing);
    return answer(closingBody(closing));
  },
);
