import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { backup } from './backup';
import { badBodies } from './bad-bodies';
import { inBrowser } from './browser';
import { diskFull } from './disk-full';
import { kills } from './kills';
import { load } from './load';
import type { Promised } from './promise';
import { silence } from './silence';
import { tokens } from './tokens';
import { twoProcesses } from './two-processes';

/** What the rooms promise, each with the figure that shows it. Names as arguments choose some of them. */

const OFFLINE = 'tests/e2e/rooms/offline.spec.ts';

const promises: Promised[] = [
  load,
  twoProcesses,
  diskFull,
  tokens,
  badBodies,
  backup,
  inBrowser('offline', 'Network off for a minute on a phone: answers wait and arrive', OFFLINE),
  kills,
  // Last, because it reads what all servers before it have said.
  silence,
];

if (!existsSync('.next/BUILD_ID')) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const chosen = process.argv.slice(2);
for (const { name, title, check } of promises) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const begun = performance.now();
  const { kept, figure } = await check().catch((error) => ({ kept: false, figure: String(error) }));
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${kept ? 'kept  ' : 'BROKEN'}  ${title}\n        ${figure} (${seconds} s)`);
  if (!kept) process.exitCode = 1;
}
process.exit();
