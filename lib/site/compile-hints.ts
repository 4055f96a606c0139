import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Run after the build: asks browsers to compile the scripts that every page starts with while they
 * arrive, apart from the page, and not function by function once they run (decision 0019).
 */

const BUILD = '.next';

/** A browser that does not know it takes it for a comment. It must be the first line. */
const HINT = '//# allFunctionsCalledOnLoad\n';

const manifest = JSON.parse(await readFile(join(BUILD, 'build-manifest.json'), 'utf8'));
const starters: string[] = manifest.rootMainFiles;

for (const name of starters) {
  const path = join(BUILD, name);
  const script = await readFile(path, 'utf8');
  if (!script.startsWith(HINT)) await writeFile(path, HINT + script);
}
