import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { examples } from '@/lib/instrument/examples';
import { ownCopy } from '@/lib/server/release/own-copy.mjs';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const PAGES = ['/nl', '/en/room', '/nl/questions'];
/** Milliseconds between two rounds. */
const PAUSE = 300;

/** The scripts and styles of some pages, and those pages. */
async function addresses(origin: string): Promise<string[]> {
  const htmls = await Promise.all(
    PAGES.map(async (page) => (await fetch(`${origin}${page}`)).text()),
  );
  const files = htmls.flatMap((html) => html.match(/\/_next\/static\/[^"\\]+/g) ?? []);
  return [...new Set([...PAGES, ...files])];
}

/** Asks for everything again and again while a build runs, and once after it. */
async function askDuring(origin: string, ended: Promise<unknown>) {
  const all = await addresses(origin);
  const [example] = await examples('nl');
  const body = JSON.stringify(example?.request);
  const headers = { 'content-type': 'application/json' };
  let running = true;
  void ended.finally(() => {
    running = false;
  });
  let asked = 0;
  const failed: string[] = [];
  const count = async (what: string, answer: Promise<Response>) => {
    const response = await answer.catch(() => null);
    await response?.arrayBuffer();
    asked++;
    if (!response?.ok) failed.push(`${what} ${response?.status ?? 0}`);
  };
  for (let last = false; !last; ) {
    last = !running;
    for (const path of all) await count(path, fetch(`${origin}${path}`));
    const url = `${origin}/api/v1/report?format=csv`;
    await count('a report', fetch(url, { method: 'POST', headers, body }));
    await after(PAUSE);
  }
  return { asked, failed };
}

export const building: Promised = {
  name: 'building',
  title: 'A build beside a running server takes nothing away from it',
  check: () =>
    inFolder(async (folder) => {
      const release = ownCopy();
      const server = await startNext(sqliteIn(folder), { release });
      try {
        const build = spawn('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
        const built = once(build, 'exit');
        const { asked, failed } = await askDuring(server.origin, built);
        const [code] = await built;
        return {
          kept: code === 0 && failed.length === 0,
          figure: `${failed.length} of ${asked} requests failed ${[...new Set(failed)]}; the build ended with ${code}`,
        };
      } finally {
        await server.kill();
        rmSync(release, { recursive: true, force: true });
      }
    }),
};
