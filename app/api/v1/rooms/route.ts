import { clientOf } from '@/lib/server/http/client';
import { localeOf, refusal } from '@/lib/server/http/errors';
import { creationKeyOf } from '@/lib/server/rooms/creation-keys';
import { roomLimits } from '@/lib/server/rooms/limits';
import { readValid } from '@/lib/server/rooms/read-body';
import { newRoomSchema } from '@/lib/server/rooms/request-schemas';
import { answer, isoTime } from '@/lib/server/rooms/respond';
import { makeRoom } from '@/lib/server/rooms/rooms';
import { refusing } from '@/lib/server/rooms/visit';
import { openStore } from '@/lib/server/store/store';

export const runtime = 'nodejs';

/** Makes a room; needs no token, and for a consultation a creation key. */
export function POST(request: Request): Promise<Response> {
  return refusing(request, '/api/v1/rooms', async () => {
    const locale = localeOf(request);
    const wait = await roomLimits.create(clientOf(request));
    if (wait !== null) return refusal(429, locale, { 'Retry-After': String(wait) });
    const body = await readValid(request, newRoomSchema, locale);
    if (!body.ok) return body.response;

    const database = await openStore();
    const { kind = 'team', room = crypto.randomUUID(), hash, days } = body.value;
    const key = kind === 'consultation' ? await creationKeyOf(database, request) : null;
    const creationKey = key?.id ?? null;
    const made = await makeRoom(database, { kind, room, hash, days, creationKey }, Date.now());
    const { link, expiresAt } = made;
    return answer({ room, link, expiresAt: isoTime(expiresAt) }, made.made ? 201 : 200);
  });
}
