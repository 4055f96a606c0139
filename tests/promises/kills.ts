import { killUnderLoad, type Survived } from '../support/rooms/kills';
import { bundleProgram, freePort, startServer } from '../support/rooms/process';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const MEMBERS = 32;
/** Of the whole product; the rest are of a process with the same routes but no pages, which starts faster. */
const WHOLE = 20;
const ROUTES_ONLY = 180;

async function killWhole(): Promise<Survived> {
  const port = await freePort();
  return inFolder((folder) =>
    killUnderLoad({
      start: () => startNext(sqliteIn(folder), { port }),
      kills: WHOLE,
      members: MEMBERS,
    }),
  );
}

async function killRoutes(): Promise<Survived> {
  const program = await bundleProgram('tests/support/rooms/server.ts');
  const port = String(await freePort());
  try {
    return await inFolder((folder) =>
      killUnderLoad({
        start: () => startServer([program.file], { ...sqliteIn(folder), PORT: port }),
        kills: ROUTES_ONLY,
        members: MEMBERS,
      }),
    );
  } finally {
    program.remove();
  }
}

export const kills: Promised = {
  name: 'kills',
  title: `${WHOLE + ROUTES_ONLY} × kill -9 under ${MEMBERS} members who keep saving`,
  async check() {
    const [whole, routes] = [await killWhole(), await killRoutes()];
    const lost = whole.lost + routes.lost;
    return {
      kept: lost === 0,
      figure:
        `${lost} of ${whole.acknowledged + routes.acknowledged} acknowledged writes lost; ` +
        `slowest restart ${Math.round(whole.slowest)} ms ` +
        `(${WHOLE} kills of the whole server, ${ROUTES_ONLY} of its routes alone)`,
    };
  },
};
