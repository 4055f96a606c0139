import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of each file of `content`, by its path from there: `nl/result.json`. */
export type ContentFiles = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of every file under a folder that ends in one of these, by its path from the root. */
function readAll(folder: string, endings: string[]): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]);
}

/** Everything that a researcher changes, as it is on disk; not the schemas that are made for editors. */
export const readContent = (): ContentFiles =>
  new Map(
    readAll('content', ['.json', '.md'])
      .map(([path, text]): [string, string] => [path.slice('content/'.length), text])
      .filter(([path]) => !path.startsWith('schema/')),
  );

/** The code of the product, file by file. */
export const readSources = (): string[] =>
  ['lib', 'components', 'app'].flatMap((folder) =>
    readAll(folder, ['.ts', '.tsx']).map(([, text]) => text),
  );
