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
 * Has each do its work in turns, in a process of its own: a slow moment of the machine is everybody's,
 * and the garbage of one is not the other's.
 * @param start - the module to run for a competitor, with the environment that names it.
 * @returns milliseconds per round, of the rounds after the first few.
 */
export async function race<Name extends Competitor>(
  names: readonly Name[],
  start: (name: Name) => { file: string; env: NodeJS.ProcessEnv },
): Promise<Record<Name, number[]>> {
  const runners = names.map((name) => {
    const { file, env } = start(name);
    return fork(file, { env });
  });
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  try {
    await Promise.all(runners.map(answerOf));
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const [at, runner] of runners.entries()) {
        const answer = answerOf(runner);
        runner.send('go');
        const time = await answer;
        if (round >= 0) times[names[at] as Name].push(time);
      }
    }
    return times;
  } finally {
    for (const runner of runners) runner.disconnect();
  }
}
