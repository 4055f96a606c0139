import { spawn } from 'node:child_process';

/**
 * `npm start`: builds, then serves, and ends when it is told to. npm itself ends without passing that on, so
 * that the end of npm counts as being told; plain JavaScript, for nothing may stand between the two.
 */

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
/** @param {NodeJS.Signals} signal */
const end = (signal) => child?.kill(signal);
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, end);

const npm = process.ppid;
/** Milliseconds between two looks at whether npm is still there. */
const WATCH = 200;
const watching = setInterval(() => {
  if (process.ppid === npm) return;
  clearInterval(watching);
  end('SIGTERM');
}, WATCH);

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} the exit code.
 */
const run = (command, args) =>
  new Promise((resolve) => {
    child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

const built = await run('npm', ['run', '--silent', 'build']);
process.exit(built === 0 ? await run('next', ['start', ...process.argv.slice(2)]) : built);
