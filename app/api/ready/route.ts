import { logFailure } from '@/lib/server/log/failure';
import { assertWritable } from '@/lib/server/store/store';

export const runtime = 'nodejs';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** Whether this server may be sent requests: the store of rooms can be reached and written. */
export async function GET(): Promise<Response> {
  try {
    await assertWritable();
    return Response.json({ status: 'ready', store: 'ok' }, { headers: NO_STORE });
  } catch (error) {
    logFailure('readiness', error);
    return Response.json(
      { status: 'unavailable', store: 'unavailable' },
      { status: 503, headers: { ...NO_STORE, 'Retry-After': '10' } },
    );
  }
}
