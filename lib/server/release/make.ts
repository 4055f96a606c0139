import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './build.mjs';
import { identityName, identityOf } from './identity';

/** `npm run release`, after the build: makes a folder of it that carries its version and its git tag. */

const folder = join('releases', identityName(identityOf(BUILD)));
if (existsSync(folder)) {
  console.error(`${folder} is there already, and a server may run from it. Remove it first.`);
  process.exit(1);
}
const draft = `${folder}.draft`;
rmSync(draft, { recursive: true, force: true });
cpSync(BUILD, draft, { recursive: true, verbatimSymlinks: true });
renameSync(draft, folder);
console.error(`${folder} runs with Node alone: node draagkracht.mjs start`);
