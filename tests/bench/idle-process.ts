import { spawn } from 'node:child_process';

const SCRIPT = `
const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.stdin.resume().on('end', () => console.log(delay.max / 1e6));
`;

/**
 * Starts a process that does nothing, to tell a held event loop from a machine that stands still.
 * @returns what ends it and gives the longest that its event loop was held, in milliseconds.
 */
export function idleProcess(): () => Promise<number> {
  const child = spawn(process.execPath, ['-e', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  return async () => {
    child.stdin.end();
    return Number((await child.stdout.toArray()).join(''));
  };
}
