import { storeState } from '@/lib/server/store/store';

/**
 * Whether the server answers: liveness, which a store that is away does not end. Never `ok` while the store
 * of rooms is in use and does not answer, or could not be opened.
 */
export async function GET(): Promise<Response> {
  const store = await storeState();
  const status = store === 'unavailable' ? 'degraded' : 'ok';
  return Response.json(
    { status, ...(store === null ? {} : { store }) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
