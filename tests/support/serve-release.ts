import { spawn } from 'node:child_process';
import { carryAway, tellHome } from './release';

/** Serves the build as a release, until it is told to end: what the browser tests see runs with Node alone. */

const { home, command, remove } = carryAway();
tellHome(home);
const [program, ...args] = command;
const server = spawn(program, [...args, 'start', ...process.argv.slice(2)], {
  cwd: home,
  // Nothing else can be found, nor anything that this machine has set.
  env: {
    PATH: '',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  },
  stdio: 'inherit',
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => {
  remove();
  process.exit(code ?? 1);
});
