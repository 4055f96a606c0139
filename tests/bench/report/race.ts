import { type ChildProcess, fork } from 'node:child_process';
import { type Competitor, competitors } from './competitors';

const WARM_UP = 4;
const ROUNDS = 11;

/** Does a competitor's work whenever it is told to, and answers with the milliseconds it took. */
export async function compete(name: Competitor): Promise<void> {
  const work = await competitors[name]();
  process.on('message', async () => {
    const start = performance.now();
    await work();
    process.send?.(performance.now() - start);
  });
  process.send?.(0);
}

const answerOf = (runner: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A competitor ended.'));
    runner.once('exit', ended);
    runner.once('message', (time) => {
      runner.off('exit', ended);
      resolve(time as number);
    });
  });

/**
 * Has each competitor do its work in turns, in a process of its own: a slow moment of the machine is
 * everybody's, and the garbage of one is not the other's.
 * @param file - the module that competes under the name in its environment.
 * @returns milliseconds per round, of the rounds after the first few.
 */
export async function race(file: string): Promise<Record<Competitor, number[]>> {
  const entries = (Object.keys(competitors) as Competitor[]).map((name) => ({
    name,
    runner: fork(file, { env: { ...process.env, BENCH_COMPETITOR: name } }),
    times: [] as number[],
  }));
  try {
    await Promise.all(entries.map(({ runner }) => answerOf(runner)));
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const { runner, times } of entries) {
        const answer = answerOf(runner);
        runner.send('go');
        const time = await answer;
        if (round >= 0) times.push(time);
      }
    }
    return Object.fromEntries(entries.map(({ name, times }) => [name, times])) as Record<
      Competitor,
      number[]
    >;
  } finally {
    for (const { runner } of entries) runner.disconnect();
  }
}
