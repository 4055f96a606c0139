import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from '@/lib/server/release/build.mjs';

const OUTPUT = join('tests', '.output');
/** Where the server of the browser tests tells in which folder it was started. */
const HOME_FILE = join(OUTPUT, `home-${process.env.TEST_PORT ?? 'default'}`);

/** Tells in which folder the server of the browser tests is started. */
export function tellHome(home: string): void {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(HOME_FILE, home);
}

/** The folder of that server's store, where tests do what an operator does. */
export const servedStore = (): string => join(readFileSync(HOME_FILE, 'utf8'), 'data');

/** A build that was carried elsewhere, as a release is. */
export interface Carried {
  /** Where it is started: it keeps its rooms here. */
  home: string;
  /** What starts it: nothing of its own machine is needed but Node. */
  command: [program: string, ...args: string[]];
  remove(): void;
}

/**
 * Copies the build to a folder from which no installed package can be reached, to be run by Node with leave
 * to read that folder only, and to write where its data are.
 */
export function carryAway(): Carried {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'draagkracht-release-')));
  const release = join(root, 'release');
  const home = join(root, 'home');
  mkdirSync(home);
  cpSync(BUILD, release, { recursive: true, verbatimSymlinks: true });
  const reachable = createRequire(join(root, 'anything.js')).resolve.paths('next') ?? [];
  const installed = reachable.filter((path) => existsSync(join(path, 'next')));
  if (installed.length > 0) throw new Error(`Packages are installed in ${installed}.`);
  return {
    home,
    command: [
      process.execPath,
      '--permission',
      '--allow-worker',
      '--disable-warning=PERM0006',
      `--allow-fs-read=${root}`,
      `--allow-fs-write=${home}`,
      join(release, 'draagkracht.mjs'),
    ],
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
