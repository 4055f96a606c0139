import { examples } from '@/lib/instrument/examples';
import { makeAutosavers } from '../support/rooms/autosave';
import { countLost } from '../support/rooms/kills';
import { freePort } from '../support/rooms/process';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

/** One for each worker, and as many that wait. */
const REPORTS = 4;
const SAVERS = 8;
/** Milliseconds within which it has to end. */
const LONGEST = 10_000;
/** Milliseconds after which a single report is too slow for all of them to be finished in time. */
const SLOW_REPORT = 4_000;

/** Makes a report; gives the status of the answer and whether all of it came. */
async function report(origin: string): Promise<string> {
  const [example] = await examples('nl');
  const answer = await fetch(`${origin}/api/v1/report?format=pdf`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(example?.request),
  });
  const end = Buffer.from(await answer.arrayBuffer())
    .toString('latin1')
    .trimEnd()
    .slice(-5);
  return `${answer.status} ${end}`;
}

/** Waits until the workers have all that they can take. */
async function untilAtWork(metrics: string): Promise<void> {
  for (;;) {
    const text = await (await fetch(metrics)).text();
    if (/draagkracht_reports\{state="waiting"\} [1-9]/.test(text)) return;
  }
}

export const stop: Promised = {
  name: 'stop',
  title: `SIGTERM: what is in flight is finished, and the server ends within ${LONGEST / 1000} s`,
  check: () =>
    inFolder(async (folder) => {
      const [port, metrics] = [await freePort(), await freePort()];
      const env = { ...sqliteIn(folder), METRICS_PORT: String(metrics) };
      let server = await startNext(env, { port });
      const savers = await makeAutosavers(server.origin, 1, SAVERS);
      await report(server.origin);
      const begun = performance.now();
      await report(server.origin);
      const alone = performance.now() - begun;
      let ending = false;
      const saving = savers.map(async (saver) => {
        // One connection that is never idle: the server has to close it itself.
        while (!ending) await saver.save();
      });
      const reports = Array.from({ length: REPORTS }, () => report(server.origin));
      await untilAtWork(`http://127.0.0.1:${metrics}/metrics`);
      const told = performance.now();
      const code = await server.stop();
      const took = performance.now() - told;
      ending = true;
      await Promise.all(saving);
      const finished = (await Promise.allSettled(reports)).map((one) =>
        one.status === 'fulfilled' ? one.value : 'no answer',
      );
      server = await startNext(env, { port });
      const lost = await countLost(savers);
      await server.kill();
      const whole = finished.filter((one) => one === '200 %%EOF').length;
      const kept = whole === REPORTS && lost === 0 && took < LONGEST;
      return {
        kept: kept || (alone > SLOW_REPORT && lost === 0 && took < LONGEST ? 'busy' : false),
        figure:
          `${whole} of ${REPORTS} reports in flight finished, ${lost} saves lost, ended with ${code} ` +
          `after ${took.toFixed(0)} ms; a report alone takes ${alone.toFixed(0)} ms`,
      };
    }),
};
