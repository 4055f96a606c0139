import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the module of a worker the way the `build` script does: in parts, so that a worker loads what
 * a format needs when it is asked for. The same code gives the same files.
 * @param entry - relative to the project.
 */
export async function bundleWorker(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'out',
    outExtension: { '.js': '.mjs' },
    write: false,
  });
  const code = createHash('sha256').update(outputFiles.map(({ hash }) => hash).join());
  const directory = join(
    process.cwd(),
    'node_modules/.cache/draagkracht',
    code.digest('hex').slice(0, 16),
  );
  await mkdir(directory, { recursive: true });
  await Promise.all(
    outputFiles.map(({ path, contents }) => replaceFile(join(directory, basename(path)), contents)),
  );
  return join(directory, basename(entry).replace(/\.ts$/, '.mjs'));
}

/** Writes a file that another process may be reading. */
async function replaceFile(file: string, contents: Uint8Array): Promise<void> {
  const draft = `${file}.${crypto.randomUUID()}`;
  await writeFile(draft, contents);
  await rename(draft, file);
}
