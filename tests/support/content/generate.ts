import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from './content';
import { readContent } from './files';
import { questionFiles } from './written-questions';

const { content } = parse(readContent());

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Makes what is made from the content and its schemas: the questions first, of which the rest is made. */
write(questionFiles(content));
const { generatedFiles } = await import('./generated');
write(generatedFiles(content));
