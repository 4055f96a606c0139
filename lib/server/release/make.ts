import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '@/lib/i18n/locales';
import { BUILD } from './build.mjs';
import { identityName, identityOf } from './identity';

/**
 * `npm run release`: builds, and makes a folder of it that carries its version and its git tag. With
 * `--base /draagkracht` the site is served below that path of its host.
 */

const BASE = /^(\/[a-z0-9][a-z0-9._-]*)+$/i;
/** What the site has at its own root: nobody could tell the two apart. */
const TAKEN: readonly string[] = ['api', ...locales];

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

function baseAsked(): string {
  const { base = '' } = parseArgs({ options: { base: { type: 'string' } } }).values;
  const isUsable = base === '' || (BASE.test(base) && !TAKEN.includes(base.split('/')[1] ?? ''));
  if (isUsable) return base;
  return refuse(
    `--base is "${base}": it must be a path such as /draagkracht, of letters, digits, dots and dashes, without a slash at its end, and not begin with ${TAKEN.map((name) => `/${name}`).join(', ')}.`,
  );
}

const base = baseAsked();
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BASE_PATH: base },
});
if (status !== 0) process.exit(1);
const folder = join('releases', identityName(identityOf(BUILD)));
if (existsSync(folder)) {
  refuse(`${folder} is there already, and a server may run from it. Remove it first.`);
}
const draft = `${folder}.draft`;
rmSync(draft, { recursive: true, force: true });
cpSync(BUILD, draft, { recursive: true, verbatimSymlinks: true });
renameSync(draft, folder);
console.error(`${folder} runs with Node alone: node draagkracht.mjs start`);
