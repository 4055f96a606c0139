import { setTimeout as after } from 'node:timers/promises';
import { type Autosaver, makeAutosavers } from '../support/rooms/autosave';
import { Arrivals, countLost } from '../support/rooms/kills';
import { makeDatabase, startPostgres } from '../support/rooms/postgres';
import { freePort, type ServerProcess } from '../support/rooms/process';
import { TestRoom } from '../support/rooms/room';
import { startNext } from './next-server';
import { hasNginx, startNginx } from './nginx';
import { inFolder } from './places';
import type { Finding, Promised } from './promise';

const ROOMS = 5;
const MEMBERS = 50;
/** Each of the two once. */
const RESTARTS = 2;
/** Saves between two restarts. */
const BETWEEN = 200;
/** Most milliseconds between two saves of a member. */
const PAUSE = 250;

/** Two servers on one PostgreSQL, behind nginx by the recipe. */
interface Hosted {
  /** Of the proxy. */
  origin: string;
  servers: ServerProcess[];
  /** Starts one of them again where it was. */
  start(at: number): Promise<ServerProcess>;
}

function behindNginx(use: (hosted: Hosted) => Promise<Finding>): Promise<Finding> {
  if (!hasNginx()) return Promise.resolve({ kept: 'not run', figure: 'there is no nginx here' });
  return inFolder(async (folder) => {
    const postgres = await startPostgres();
    const database = await makeDatabase(postgres.url);
    const ports = [await freePort(), await freePort()];
    const env = { DATABASE_URL: database.url, DATA_DIR: '' };
    const start = (at: number) => startNext(env, { port: ports[at] as number });
    const servers = await Promise.all([start(0), start(1)]);
    const [http, https] = [await freePort(), await freePort()];
    const proxy = await startNginx(folder, { http, https, servers: ports });
    try {
      return await use({ origin: proxy.origin, servers, start });
    } finally {
      await proxy.stop();
      await Promise.all(servers.map((server) => server.kill()));
      await postgres.stop();
    }
  });
}

/** Saves and looks, as a page does, until told to end; what is refused ends it. */
async function take(saver: Autosaver, arrived: Arrivals, isOver: () => boolean): Promise<number> {
  let failed = 0;
  while (!isOver()) {
    if (await saver.save()) arrived.count();
    else failed++;
    const looked = await saver.room.ask({ token: saver.token });
    await looked.arrayBuffer();
    if (!looked.ok) throw new Error(`looking: ${looked.status}`);
    await after(Math.random() * PAUSE);
  }
  return failed;
}

export const rollingRestart: Promised = {
  name: 'rolling-restart',
  title: `Two servers on one PostgreSQL behind nginx, restarted in turn while ${MEMBERS} members save`,
  check: () =>
    behindNginx(async ({ origin, servers, start }) => {
      const savers = await makeAutosavers(origin, ROOMS, MEMBERS / ROOMS);
      const arrived = new Arrivals();
      let ending = false;
      const taking = Promise.all(savers.map((saver) => take(saver, arrived, () => ending)));
      let slowest = 0;
      for (let restart = 0; restart < RESTARTS; restart++) {
        await Promise.race([arrived.more(BETWEEN), taking]);
        const at = restart % servers.length;
        const begun = performance.now();
        await servers[at]?.stop();
        slowest = Math.max(slowest, performance.now() - begun);
        servers[at] = await start(at);
      }
      await Promise.race([arrived.more(BETWEEN), taking]);
      ending = true;
      const failed = (await taking).reduce((sum, one) => sum + one, 0);
      const lost = await countLost(savers);
      return {
        kept: lost + failed === 0,
        figure:
          `${lost} of ${arrived.total} acknowledged writes lost, ${failed} saves without an answer, ` +
          `nobody refused, in ${RESTARTS} restarts; slowest stop ${slowest.toFixed(0)} ms`,
      };
    }),
};

/** More octets than nginx lets through, and more than the server takes. */
const [TOO_LARGE, LARGE] = [4_000_000, 1_500_000];
/** Rooms that one client may make within a minute, at each of two servers. */
const MOST_ROOMS = 2 * 30;

export const proxied: Promised = {
  name: 'proxy',
  title:
    'Behind nginx: HSTS and a policy on every answer, and a made-up address counts for nothing',
  check: () =>
    behindNginx(async ({ origin, servers }) => {
      const wrong: string[] = [];
      const ask = async (status: number, path: string, init?: RequestInit) => {
        const answer = await fetch(`${origin}${path}`, { redirect: 'manual', ...init });
        await answer.arrayBuffer();
        const { headers } = answer;
        const isSafe =
          /^max-age=\d{8}/.test(headers.get('strict-transport-security') ?? '') &&
          headers.has('content-security-policy') &&
          !headers.get('strict-transport-security')?.includes(', ');
        if (answer.status !== status || !isSafe) wrong.push(`${path} ${answer.status}`);
      };
      const post = (octets: number) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: 'x'.repeat(octets),
      });
      await ask(200, '/nl');
      await ask(200, '/api/health');
      await ask(200, '/robots.txt');
      await ask(307, '/');
      await ask(404, '/nl/nothing');
      await ask(404, '/api/nothing');
      await ask(404, '/_next/static/nothing.js');
      await ask(405, '/nl', post(1));
      await ask(413, '/api/v1/assess', post(LARGE));
      await ask(413, '/api/v1/assess', post(TOO_LARGE));
      await ask(400, '/api/v1/consultation/analyse', post(TOO_LARGE));
      let made = 0;
      for (let turn = 0; turn <= MOST_ROOMS; turn++) {
        // Each says that it comes from somewhere else.
        const { status } = await new TestRoom(fetch, { origin }).create();
        if (status === 201) made++;
      }
      await Promise.all(servers.map((server) => server.kill()));
      await ask(502, '/nl');
      return {
        kept: wrong.length === 0 && made <= MOST_ROOMS,
        figure: `${wrong.length} of 12 kinds of answer wrong ${wrong}; ${made} of ${MOST_ROOMS + 1} rooms made`,
      };
    }),
};
