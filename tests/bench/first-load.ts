import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { publishAt } from '../support/consultation/publish-at';
import { publishedExample } from '../support/consultation/published';
import { line } from './measure';
import { RELEASE, serve } from './serve';

const EMPTY = 'tests/.output/empty-app';
const ROOMS = 'tests/.output/bench-rooms';

interface Page {
  name: string;
  path: string;
  /** Most script above the empty page, in kB gzip. */
  limit: number;
}

const PAGES: Page[] = [
  { name: 'start page', path: '/nl', limit: 5 },
  { name: 'method page', path: '/nl/method', limit: 5 },
  { name: 'question page', path: '/nl/assessment/bench/capacity/staffing-hours', limit: 40 },
  { name: 'answers of a station', path: '/nl/assessment/bench/capacity/check', limit: 40 },
  { name: 'result page', path: '/nl/assessment/bench/result', limit: 40 },
  { name: 'task list', path: '/nl/assessment/bench', limit: 45 },
  { name: 'list of assessments', path: '/nl/assessments', limit: 45 },
  { name: 'list of consultations', path: '/nl/consultations', limit: 40 },
];

/** An application of one empty page, built by the same Next. */
function writeEmptyApp(): void {
  rmSync(EMPTY, { recursive: true, force: true });
  mkdirSync(`${EMPTY}/app`, { recursive: true });
  writeFileSync(`${EMPTY}/package.json`, '{"name":"empty","private":true}');
  writeFileSync(
    `${EMPTY}/next.config.mjs`,
    `export default { turbopack: { root: ${JSON.stringify(process.cwd())} }, agentRules: false };`,
  );
  writeFileSync(
    `${EMPTY}/app/layout.jsx`,
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  );
  writeFileSync(`${EMPTY}/app/page.jsx`, 'export default () => <p>Empty</p>;');
}

/** The page of a publication, which is there once something is published. */
async function publication(base: string): Promise<Page> {
  const { page } = await publishedExample('nl');
  const room = await publishAt(base, ROOMS, [page]);
  return { name: 'page of a publication', path: `/nl${publicationPath(room)}`, limit: 8 };
}

/** Gzipped kilobytes of the scripts that a page loads by itself, those of its form included. */
async function scriptWeight(base: string, path: string): Promise<number> {
  const html = await (await fetch(base + path)).text();
  const scripts = [...html.matchAll(/<(script|link)[^>]*>/g)]
    .filter(([tag, element]) => element === 'script' || /as="script"/.test(tag))
    .filter(([tag]) => !/nomodule/i.test(tag))
    .flatMap(([tag]) => tag.match(/(?:src|href)="([^"]+)"/)?.[1] ?? []);
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (src) => {
      const body = await (await fetch(new URL(src, base))).arrayBuffer();
      return gzipSync(new Uint8Array(body)).byteLength;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * First-load script per page, above that of an empty page of the same Next. Needs a build of the app; fails
 * when a page is over its limit.
 */
export async function benchFirstLoad(): Promise<void> {
  writeEmptyApp();
  const built = spawnSync('next', ['build', EMPTY], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The empty app did not build: ${built.stderr}`);
  const empty = await serve(['next', 'start', EMPTY]);
  const baseline = await scriptWeight(empty.base, '/');
  empty.stop();
  line('first-load script of an empty Next page', baseline, 'kB gzip');

  rmSync(ROOMS, { recursive: true, force: true });
  const app = await serve(RELEASE, { DATA_DIR: ROOMS });
  const over: string[] = [];
  try {
    for (const { name, path, limit } of [...PAGES, await publication(app.base)]) {
      const weight = (await scriptWeight(app.base, path)) - baseline;
      line(`${name}, above the empty page`, weight, 'kB gzip', `at most ${limit}`);
      if (weight > limit) over.push(`${name} (${path}): ${weight.toFixed(2)} kB, limit ${limit}`);
    }
  } finally {
    app.stop();
  }
  if (over.length > 0) throw new Error(`Too much first-load script: ${over.join('; ')}`);
}
