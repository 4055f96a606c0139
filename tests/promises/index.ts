import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BUILD } from '@/lib/server/release/build.mjs';
import { identityFile } from '@/lib/server/release/identity';
import { backup } from './backup';
import { badBodies } from './bad-bodies';
import { proxied, rollingRestart } from './behind-nginx';
import { inBrowser } from './browser';
import { building } from './building';
import { disclosure } from './disclosure';
import { diskFull } from './disk-full';
import { kills } from './kills';
import { lastMinute, lastMinuteKilled } from './last-minute';
import { load } from './load';
import type { Promised } from './promise';
import { silence } from './silence';
import { stop } from './stop';
import { subPath } from './sub-path';
import { tokens } from './tokens';
import { twoProcesses } from './two-processes';

/**
 * What is promised and takes too long for every change: of rooms, of all that is typed, and of publications.
 * Each with the figure that shows it; names as arguments choose some of them.
 */

const OFFLINE = ['tests/e2e/rooms/offline.spec.ts'];
const TYPED = ['tests/e2e/typed'];
const LAID_OUT = ['reflow', 'layout-shift', 'translated'].map(
  (name) => `tests/e2e/${name}.spec.ts`,
);

const promises: Promised[] = [
  load,
  lastMinute,
  lastMinuteKilled,
  twoProcesses,
  rollingRestart,
  proxied,
  stop,
  diskFull,
  tokens,
  badBodies,
  backup,
  inBrowser('offline', 'Network off for a minute on a phone: answers wait and arrive', OFFLINE, {
    OFFLINE_SECONDS: '60',
  }),
  inBrowser('typed', 'What is typed on any page is found again and never sent', TYPED, {
    EVERYTHING: '1',
  }),
  building,
  subPath,
  disclosure,
  inBrowser(
    'layout',
    'No screen is too wide, moves while it arrives, or breaks when translated',
    LAID_OUT,
    {
      EVERYTHING: '1',
    },
  ),
  kills,
  // Last, because it reads what all servers before it have said.
  silence,
];

if (!existsSync(identityFile(BUILD))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const chosen = process.argv.slice(2);
for (const { name, title, check } of promises) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const begun = performance.now();
  const { kept, figure } = await check().catch((error) => ({ kept: false, figure: String(error) }));
  const seconds = Math.round((performance.now() - begun) / 1000);
  const word = kept === true ? 'kept' : kept === false ? 'BROKEN' : kept.toUpperCase();
  console.log(`${word.padEnd(7)} ${title}\n        ${figure} (${seconds} s)`);
  if (kept === false) process.exitCode = 1;
}
process.exit();
