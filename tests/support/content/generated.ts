import { readFileSync } from 'node:fs';
import { instrument } from '@/lib/instrument/instrument';
import type { Content } from './content';
import { editorFiles } from './editor-schemas';
import { FINGERPRINTS_FILE, fingerprintModule } from './fingerprints';
import { PLACEHOLDERS_FILE, placeholderTypes } from './placeholders';
import { questionFiles } from './written-questions';

/** The files that are made from the content and its schemas, as they have to stand on disk, by path. */
export const generatedFiles = (content: Content): ReadonlyMap<string, string> =>
  new Map([
    ...questionFiles(content),
    [PLACEHOLDERS_FILE, placeholderTypes(content)],
    [FINGERPRINTS_FILE, fingerprintModule(instrument)],
    ...editorFiles(),
  ]);

const onDisk = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
};

/** The files that were made from something else than what there is now. */
export const generatedFaults = (content: Content, read = onDisk): string[] =>
  [...generatedFiles(content)]
    .filter(([path, text]) => read(path) !== text)
    .map(([path]) => `${path}: does not fit the content; run "npm run generate".`);
