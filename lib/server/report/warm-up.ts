import 'server-only';
import { examples } from '@/lib/instrument/examples';

const ROUNDS = 4;

/**
 * Sends this server report requests that it refuses at the last field, so that its code is loaded and
 * compiled before the first real request.
 * @param site - where this site answers, with its base.
 */
export async function warmUp(site: string): Promise<void> {
  const bodies = (await examples('nl')).map(({ request }) =>
    JSON.stringify({ ...request, runs: -1 }),
  );
  const ask = async (body: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${site}/api/v1/report`, {
      method: 'POST',
      headers,
      body,
    });
    await response.arrayBuffer();
  };
  for (let round = 0; round < ROUNDS; round++) for (const body of bodies) await ask(body);
}
