import { readFileSync } from 'node:fs';
import { everyToken, hash, makeToken, TestRoom } from '../support/rooms/room';
import { everythingLogged, startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const CONTENT = 'plaintext that should never have been sent';

/** Servers that fail in every way they can, so that they have something to say. */
async function provoke(folder: string): Promise<Response[]> {
  const places = [
    sqliteIn(folder),
    sqliteIn('/dev/null/nowhere'),
    { DATABASE_URL: 'postgres://somebody:a-password@127.0.0.1:1/rooms', DATA_DIR: '' },
  ];
  const pages: Response[] = [];
  for (const place of places) {
    const { origin, kill } = await startNext(place);
    const room = new TestRoom(fetch, { origin });
    await room.create();
    await room.write('board', 0, CONTENT);
    await room.write('board', 0, CONTENT);
    await room.write('board', 1, CONTENT, { token: makeToken() });
    await room.ask({ method: 'PATCH', json: { days: CONTENT } });
    await room.ask({ path: `/records/${CONTENT}` });
    await room.ask({ method: 'PATCH', octets: CONTENT });
    for (const path of ['/nl', '/api/health', `/api/v1/rooms/${room.id}`]) {
      pages.push(await fetch(`${origin}${path}`));
    }
    await kill();
  }
  return pages;
}

export const silence: Promised = {
  name: 'silence',
  title: 'No token, hash, room or content on a log; no Referer; no token in a path',
  check: () =>
    inFolder(async (folder) => {
      const pages = await provoke(folder);
      const said = everythingLogged();
      const secrets = [...everyToken(), ...everyToken().map(hash), CONTENT, 'a-password'];
      const found = secrets.filter((secret) => said.includes(secret));
      const ids = said.match(/[0-9a-f]{8}-[0-9a-f]{4}-/g) ?? [];
      const policies = new Set(pages.map(({ headers }) => headers.get('referrer-policy')));
      const referred = policies.size === 1 && policies.has('no-referrer');
      const paths = Object.keys(
        JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')),
      );
      const withToken = paths.filter((path) => /token|key|secret/i.test(path));
      const failures = said.match(/"level":"error"/g)?.length ?? 0;
      return {
        kept: found.length + ids.length + withToken.length === 0 && referred && failures > 0,
        figure:
          `${found.length} of ${secrets.length} secrets and ${ids.length} ids in ${said.length} ` +
          `characters of log, among them ${failures} failures; Referrer-Policy ${[...policies]}`,
      };
    }),
};
