import { storeState } from '@/lib/server/store/store';

/** Reports that the server answers, and the state of the store of rooms once it is in use. */
export async function GET(): Promise<Response> {
  const store = await storeState();
  return Response.json(
    { status: 'ok', ...(store === null ? {} : { store }) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
