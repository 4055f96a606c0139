import { once } from 'node:events';
import { request } from 'node:http';
import { examples } from '@/lib/instrument/examples';
import { makeAutosavers } from '../support/rooms/autosave';
import { countLost } from '../support/rooms/kills';
import { freePort } from '../support/rooms/process';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const IN_FLIGHT = 4;
const SAVERS = 4;
/** Milliseconds within which it has to end. */
const LONGEST = 10_000;

interface InFlight {
  /** Resolves when the server waits for the body. */
  taken: Promise<unknown>;
  /** Sends it, and gives the status of the answer; null when none came. */
  finish(): Promise<number | null>;
}

/** Begins a request to score an assessment: the server has its headers, and not yet its body. */
async function begin(origin: string): Promise<InFlight> {
  const [example] = await examples('nl');
  const sent = request(`${origin}/api/v1/assess`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
    agent: false,
  });
  const answered = new Promise<number | null>((resolve) => {
    sent.once('response', (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? null));
    });
    sent.once('error', () => resolve(null));
  });
  sent.flushHeaders();
  return {
    taken: Promise.race([once(sent, 'continue'), answered]),
    finish() {
      sent.end(JSON.stringify(example?.request));
      return answered;
    },
  };
}

/** Begins some and waits until the server has taken all of them in. */
async function beginSome(origin: string, count: number): Promise<InFlight[]> {
  const begun = await Promise.all(Array.from({ length: count }, () => begin(origin)));
  await Promise.all(begun.map(({ taken }) => taken));
  return begun;
}

const finished = async (begun: InFlight[]): Promise<number> =>
  (await Promise.all(begun.map((one) => one.finish()))).filter((status) => status === 200).length;

/** Waits until nobody is let in any more. */
async function untilClosed(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (!answer) return;
    await answer.arrayBuffer();
  }
}

export const stop: Promised = {
  name: 'stop',
  title: `SIGTERM: what is in flight is finished, and the server ends within ${LONGEST / 1000} s`,
  check: () =>
    inFolder(async (folder) => {
      const port = await freePort();
      const env = sqliteIn(folder);
      let server = await startNext(env, { port });
      const savers = await makeAutosavers(server.origin, 1, SAVERS);
      // Its code is loaded by now: a slow machine would spend the time on that.
      await finished(await beginSome(server.origin, 1));
      let ending = false;
      const saving = Promise.allSettled(
        savers.map(async (saver) => {
          // One connection that is never idle: the server has to close it itself.
          while (!ending) await saver.save();
        }),
      );
      const begun = await beginSome(server.origin, IN_FLIGHT);
      const told = performance.now();
      const stopping = server.stop();
      await untilClosed(server.origin);
      const answered = await finished(begun);
      const code = await stopping;
      const took = performance.now() - told;
      ending = true;
      const refused = (await saving).filter(({ status }) => status === 'rejected').length;
      server = await startNext(env, { port });
      const lost = await countLost(savers);
      await server.kill();
      return {
        kept: answered === IN_FLIGHT && lost + refused === 0 && took < LONGEST,
        figure:
          `${answered} of ${IN_FLIGHT} requests in flight answered, ${lost} saves lost and ${refused} refused, ` +
          `ended with ${code} after ${took.toFixed(0)} ms`,
      };
    }),
};
