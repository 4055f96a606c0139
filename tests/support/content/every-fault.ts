import { readFileSync } from 'node:fs';
import { codeOf } from './code';
import { parse } from './content';
import { contentFaults } from './faults';
import { type ContentFiles, readSources } from './files';
import { PLACEHOLDERS_FILE, placeholderFaults } from './placeholders';

/**
 * What is wrong with the content on disk; if nothing is, whether the types made from its placeholders
 * are up to date.
 */
export function everyFault(files: ContentFiles): string[] {
  const faults = contentFaults(files, codeOf(readSources()));
  return faults.length > 0
    ? faults
    : placeholderFaults(parse(files).content, readFileSync(PLACEHOLDERS_FILE, 'utf8'));
}
