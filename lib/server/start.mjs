import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownCopy } from './release/own-copy.mjs';

/**
 * `npm start`: builds, then serves a copy of the build as a release is served, and ends when it is told to.
 * npm itself ends without passing that on, so that the end of npm counts as being told; plain JavaScript,
 * for nothing may stand between the two.
 */

/** @type {import('node:child_process').ChildProcess | undefined} */
let building;
const SIGNALS = /** @type {const} */ (['SIGTERM', 'SIGINT']);
/** @param {NodeJS.Signals} signal */
const end = (signal) => building?.kill(signal);
for (const signal of SIGNALS) process.on(signal, end);

const npm = process.ppid;
/** Milliseconds between two looks at whether npm is still there. */
const WATCH = 200;
const watching = setInterval(() => {
  if (process.ppid === npm) return;
  clearInterval(watching);
  process.kill(process.pid, 'SIGTERM');
}, WATCH);

/** @returns {Promise<number>} the exit code. */
const build = () =>
  new Promise((done) => {
    building = spawn('npm', ['run', '--silent', 'build'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    building.once('error', () => done(1));
    building.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

const built = await build();
if (built !== 0) process.exit(built);
// From here on the server itself hears what it is told.
for (const signal of SIGNALS) process.off(signal, end);
const release = resolve(ownCopy());
process.once('exit', () => rmSync(release, { recursive: true, force: true }));
const program = join(release, 'draagkracht.mjs');
process.argv.splice(1, 1, program, 'start');
await import(pathToFileURL(program).href);
