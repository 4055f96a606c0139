import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from './content';
import { readContent } from './files';
import { generatedFiles } from './generated';

/** Makes what is made from the content and its schemas. */
for (const [path, text] of generatedFiles(parse(readContent()).content)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
