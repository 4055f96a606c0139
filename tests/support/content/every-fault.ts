import { codeOf } from './code';
import { parse } from './content';
import { contentFaults } from './faults';
import { type ContentFiles, readSources } from './files';
import { generatedFaults } from './generated';

/** What is wrong with the content on disk; if nothing is, which files made from it are out of date. */
export function everyFault(files: ContentFiles): string[] {
  const faults = contentFaults(files, codeOf(readSources()));
  return faults.length > 0 ? faults : generatedFaults(parse(files).content);
}
