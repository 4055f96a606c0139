import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { RASTER_FILES } from '@/lib/formats/figure/node-raster';
import { BASE } from '@/lib/i18n/paths';
import { FONT_FILES } from '@/lib/pdf/node-fonts';
import { WORKER } from '@/lib/server/report/worker-file';
import { BUILD } from './build.mjs';
import { type Identity, identityFile } from './identity';

/**
 * The last step of `npm run build`: adds to what Next has traced whatever it cannot know of, so that
 * `.next/standalone` runs with Node alone, wherever it is copied to.
 */

/** Traced by Next for scaling images, which is off in next.config.ts; the only machine code in a build. */
const UNUSED = ['sharp', '@img'];

function copy(from: string, to = from): void {
  const target = join(BUILD, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true });
}

const git = (...args: string[]): string | null => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

const identity: Identity = {
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  revision: git('describe', '--tags', '--match=v*', '--always', '--dirty'),
  commit: git('rev-parse', 'HEAD'),
  base: BASE,
};

/** Of what esbuild bundles, for Next bundles pages and routes only. */
const PROGRAM = dirname(WORKER.built);
/** Of pdfkit, which looks for it beside itself. */
const COLOURS = 'data/sRGB_IEC61966_2_1.icc';

/** The worker and the commands, with all that they import inside. */
async function bundle(): Promise<void> {
  await build({
    entryPoints: {
      commands: 'lib/server/commands.ts',
      [basename(WORKER.built, '.mjs')]: WORKER.source,
    },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outdir: join(BUILD, PROGRAM),
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.BASE_PATH': JSON.stringify(BASE),
    },
    // Some packages still ask for their parts in the old way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  copy(`node_modules/pdfkit/js/${COLOURS}`, `${PROGRAM}/${COLOURS}`);
  writeFileSync(join(BUILD, 'draagkracht.mjs'), `import './${PROGRAM}/commands.mjs';\n`);
}

// Next then warns during the build, and says where a path is made that it cannot follow.
if (existsSync(join(BUILD, 'package-lock.json')))
  throw new Error('Next has traced the whole project.');
// As it does with a path that names a store: the rooms of whoever builds would travel along.
const stores = globSync('**/rooms.{sqlite,reserve}*', { cwd: BUILD });
if (stores.length > 0) throw new Error(`Next has traced a store: ${stores}.`);
for (const path of ['LICENSE', 'CHANGELOG.md', 'hosting', 'public', '.next/static']) copy(path);
for (const file of globSync([...FONT_FILES, ...RASTER_FILES], { cwd: 'node_modules' })) {
  copy(join('node_modules', file));
}
for (const name of UNUSED) {
  rmSync(join(BUILD, 'node_modules', name), { recursive: true, force: true });
}
await bundle();
writeFileSync(identityFile(BUILD), `${JSON.stringify(identity, null, 2)}\n`);
