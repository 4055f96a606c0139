import { storeState } from '@/lib/server/store/store';

/** Says that the server answers, and how the store of rooms is once it is in use. */
export async function GET(): Promise<Response> {
  const store = await storeState();
  return Response.json(
    { status: 'ok', ...(store === null ? {} : { store }) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
