import { readFileSync } from 'node:fs';
import { freePort } from '../support/rooms/process';
import { everyToken, hash, makeToken, TestRoom } from '../support/rooms/room';
import { everythingLogged, startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const CONTENT = 'plaintext that should never have been sent';
const HEADER = 'value-of-a-header';

/** Servers that fail in every way they can, so that they have something to say. */
async function provoke(folder: string) {
  const places = [
    sqliteIn(folder),
    sqliteIn('/dev/null/nowhere'),
    { DATABASE_URL: 'postgres://somebody:a-password@127.0.0.1:1/rooms', DATA_DIR: '' },
  ];
  const pages: Response[] = [];
  const addresses: string[] = [];
  const metrics: string[] = [];
  for (const place of places) {
    const port = await freePort();
    const { origin, kill } = await startNext({ ...place, METRICS_PORT: String(port) });
    const room = new TestRoom(fetch, { origin });
    await room.create();
    await room.write('board', 0, CONTENT);
    await room.write('board', 0, CONTENT);
    await room.write('board', 1, CONTENT, { token: makeToken() });
    await room.ask({ method: 'PATCH', json: { days: CONTENT } });
    await room.ask({ path: `/records/${CONTENT}` });
    await room.ask({ method: 'PATCH', octets: CONTENT });
    addresses.push(room.address);
    const headers = { 'next-action': HEADER, 'x-forwarded-for': room.address };
    await fetch(`${origin}/nl`, { method: 'POST', headers, body: CONTENT });
    for (const path of ['/nl', '/api/health', `/api/v1/rooms/${room.id}`]) {
      pages.push(await fetch(`${origin}${path}`));
    }
    metrics.push(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
    await kill();
  }
  return { pages, addresses, metrics: metrics.join('\n') };
}

export const silence: Promised = {
  name: 'silence',
  title:
    'No token, hash, room, address or content on a log or in metrics; no Referer; no token in a path',
  check: () =>
    inFolder(async (folder) => {
      const { pages, addresses, metrics } = await provoke(folder);
      const said = everythingLogged() + metrics;
      const tokens = everyToken();
      const secrets = [...tokens, ...tokens.map(hash), ...addresses, CONTENT, HEADER, 'a-password'];
      const found = secrets.filter((secret) => said.includes(secret));
      const ids = said.match(/[0-9a-f]{8}-[0-9a-f]{4}-/g) ?? [];
      const policies = new Set(pages.map(({ headers }) => headers.get('referrer-policy')));
      const referred = policies.size === 1 && policies.has('no-referrer');
      const paths = Object.keys(
        JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')),
      );
      const withToken = paths.filter((path) => /token|key|secret/i.test(path));
      const measured = /draagkracht_http_request_duration_seconds_count\{[^}]*status="50/.test(
        metrics,
      );
      const failures = said.match(/"level":"error"/g)?.length ?? 0;
      return {
        kept:
          found.length + ids.length + withToken.length === 0 &&
          referred &&
          measured &&
          failures > 0,
        figure:
          `${found.length} of ${secrets.length} secrets and ${ids.length} ids in ${said.length} ` +
          `characters of log and metrics, among them ${failures} failures; Referrer-Policy ${[...policies]}`,
      };
    }),
};
