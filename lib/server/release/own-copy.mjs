import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './build.mjs';

/** A folder for each process that serves, named by its id. */
const SERVED = '.served';

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** What was left by processes that were killed. */
function sweep() {
  if (!existsSync(SERVED)) return;
  for (const name of readdirSync(SERVED)) {
    if (!isAlive(Number(name))) rmSync(join(SERVED, name), { recursive: true, force: true });
  }
}

/**
 * Copies the build to a folder of this process, so that building again takes nothing away from it. It is
 * gone when the process ends.
 *
 * @returns {string} the folder, relative to the project.
 */
export function ownCopy() {
  sweep();
  const folder = join(SERVED, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(SERVED, { recursive: true });
  cpSync(BUILD, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}
