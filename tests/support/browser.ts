import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium';

/** Runs a command with its output shown; true when it succeeded. */
function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const install = (name: string) =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  return (
    run('apt-get', ['update', '-qq']) && (install('chromium-headless-shell') || install('chromium'))
  );
}

function installFromPlaywright(): boolean {
  return run('npx', ['playwright', 'install', 'chromium']);
}

if (!findChromium()) {
  console.log('No Chromium found for the browser tests; installing one.');
  if (!installFromDebian()) installFromPlaywright();
}

const path = findChromium();
if (!path) {
  console.error('There is no Chromium and none could be installed; install it and try again.');
  process.exit(1);
}
console.log(`Browser tests run in ${path}`);
