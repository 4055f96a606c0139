import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ENTRY = 'app/api/v1/report/worker.ts';

/**
 * The module of the report worker as Node can run it: made by `npm run build`, and for development and
 * tests made on the spot, so that it follows the code.
 */
export async function reportWorkerFile(): Promise<string> {
  return process.env.NODE_ENV === 'production'
    ? join(process.cwd(), '.next', 'report-worker.mjs')
    : bundleWorker(ENTRY);
}

/**
 * Bundles the module of a worker the way the `build` script does. The same code gives the same file.
 * @param entry - relative to the project.
 */
export async function bundleWorker(entry: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  });
  const [bundle] = outputFiles as [(typeof outputFiles)[number]];
  const directory = join(process.cwd(), 'node_modules', '.cache', 'draagkracht');
  const file = join(directory, `${bundle.hash.replaceAll(/\W/g, '_')}.mjs`);
  const draft = `${file}.${crypto.randomUUID()}`;
  await mkdir(directory, { recursive: true });
  await writeFile(draft, bundle.contents);
  await rename(draft, file);
  return file;
}
