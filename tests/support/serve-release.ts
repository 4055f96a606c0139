import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { carryAway } from './release';

/** Serves the build as a release, until it is told to end: what the browser tests see runs with Node alone. */

const { home, command, remove } = carryAway();
const [program, ...args] = command;
const server = spawn(program, [...args, 'start', ...process.argv.slice(2)], {
  cwd: home,
  // Nothing else can be found, nor anything that this machine has set.
  env: {
    PATH: '',
    NODE_ENV: 'production',
    // Where tests do what an operator does.
    DATA_DIR: resolve('tests/.output/rooms'),
    LOG_LEVEL: 'error',
  },
  stdio: 'inherit',
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => {
  remove();
  process.exit(code ?? 1);
});
