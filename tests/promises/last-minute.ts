import { Arrivals } from '../support/rooms/kills';
import { bundleProgram, freePort, type StandBy, standBy } from '../support/rooms/process';
import { makeSubmitters, type Submitter } from '../support/rooms/submitter';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Finding, Promised } from './promise';
import { quantile } from './quantile';

const BODIES = 285;
const MINUTE = 60_000;
const KILLS = 50;
const GRACE = 30;
/** Processes that stand by. */
const SPARES = 4;
const LIMIT = 150;

const until = (due: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));

/** Every body at a moment of its own within the minute; one in three corrects what it sent. */
function submitting(
  submitters: readonly Submitter[],
  submit: (submitter: Submitter, due: number) => Promise<void>,
): Promise<unknown> {
  const begun = performance.now();
  const within = () => begun + Math.random() * MINUTE;
  return Promise.all(
    submitters.map(async (submitter, at) => {
      const moments = at % 3 === 0 ? [within(), within()].sort((a, b) => a - b) : [within()];
      for (const due of moments) {
        await until(due);
        await submit(submitter, due);
      }
    }),
  );
}

const count = (found: readonly string[], what: string): number =>
  found.filter((one) => one === what).length;

async function killed(folder: string, prepare: () => Promise<StandBy>): Promise<Finding> {
  // Loaded already: between two kills there is only what a crash undoes.
  const spares = Array.from({ length: SPARES }, prepare);
  const start = async () => {
    spares.push(prepare());
    return (await (spares.shift() ?? prepare())).listen();
  };
  let server = await start();
  const env = sqliteIn(folder);
  const { consultation, submitters } = await makeSubmitters(server.origin, env, BODIES);
  const [late] = await consultation.bodies(1);
  await consultation.closing(Date.now() + MINUTE, { graceMinutes: GRACE });
  let up = Promise.resolve();
  const begun = performance.now();
  const refused: number[] = [];
  const arrived = new Arrivals();
  const all = submitting(submitters, async (submitter) => {
    const status = await submitter.submit(() => up);
    if (status >= 300) refused.push(status);
    arrived.count();
  });
  let slowest = 0;
  for (let kills = 1; kills <= KILLS; kills++) {
    // On a slow machine later than that, but never while nobody gets through.
    await Promise.race([arrived.more(1), all]);
    await until(begun + ((kills - Math.random()) / KILLS) * MINUTE);
    const back = Promise.withResolvers<void>();
    up = back.promise;
    await server.kill();
    const ended = performance.now();
    server = await start();
    slowest = Math.max(slowest, performance.now() - ended);
    back.resolve();
  }
  const seconds = (performance.now() - begun) / 1000;
  await all;
  await until(begun + MINUTE);
  // Nobody who did not begin gets in any more.
  const closed = late ? (await consultation.send(late, 'submission')).status : null;
  const found = await Promise.all(submitters.map((submitter) => submitter.kept()));
  await server.kill();
  await Promise.all(spares.map(async (spare) => (await spare).kill()));
  const sum = (of: (submitter: Submitter) => number) =>
    submitters.reduce((total, one) => total + of(one), 0);
  const [lost, doubled] = [count(found, 'lost'), count(found, 'doubled')];
  const isRight = lost + doubled + refused.length === 0 && closed === 403;
  return {
    // On a machine that takes over a second to start a process, not all kills fit.
    kept: isRight && seconds * 1000 > MINUTE ? 'busy' : isRight,
    figure:
      `${lost} lost and ${doubled} doubled of ${sum((one) => one.acknowledged)} acknowledged ` +
      `submissions of ${BODIES} bodies in ${sum((one) => one.attempts)} attempts, ` +
      `${refused.length} refused; ${KILLS} kills in ${seconds.toFixed(0)} s, slowest restart ` +
      `${slowest.toFixed(0)} ms; after closing ${closed}`,
  };
}

export const lastMinuteKilled: Promised = {
  name: 'last-minute-killed',
  title: `${BODIES} bodies submit within a minute, the server killed ${KILLS} times within it`,
  async check() {
    const program = await bundleProgram('tests/support/rooms/server.ts');
    const port = String(await freePort());
    try {
      return await inFolder((folder) =>
        killed(folder, () =>
          standBy(program.file, { ...sqliteIn(folder), PORT: port, TRUSTED_PROXIES: '1' }),
        ),
      );
    } finally {
      program.remove();
    }
  },
};

export const lastMinute: Promised = {
  name: 'last-minute',
  title: `${BODIES} bodies submit within a minute: p99 < ${LIMIT} ms`,
  check: () =>
    inFolder(async (folder) => {
      const env = sqliteIn(folder);
      const server = await startNext(env);
      const { consultation, submitters } = await makeSubmitters(server.origin, env, BODIES);
      const times: number[] = [];
      const refused: number[] = [];
      let ending = false;
      const follow = async () => {
        for (let turn = performance.now(); !ending; turn += 10_000) {
          await until(turn);
          await (await consultation.ask()).arrayBuffer();
        }
      };
      const following = follow();
      await submitting(submitters, async (submitter, due) => {
        const status = await submitter.submit();
        // From when it was due: a server that falls behind cannot hide it.
        times.push(performance.now() - due);
        if (status >= 300) refused.push(status);
      });
      ending = true;
      await following;
      const found = await Promise.all(submitters.map((submitter) => submitter.kept()));
      await server.kill();
      times.sort((a, b) => a - b);
      const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
      const wrong = found.length - count(found, 'kept');
      return {
        kept: refused.length + wrong === 0 && p99 < LIMIT,
        figure:
          `p99 ${p99.toFixed(0)} ms, p50 ${p50.toFixed(1)} ms over ${times.length} submissions ` +
          `while an owner follows, ${refused.length} refused, ${wrong} not kept`,
      };
    }),
};
