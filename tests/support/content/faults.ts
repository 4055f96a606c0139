import type { Code } from './code';
import { parse } from './content';
import { dataFaults } from './data';
import type { ContentFiles } from './files';
import { languageFaults } from './languages';
import { neededFaults } from './needed';
import { ruleFaults } from './rules/rules';
import { spellingFaults } from './spelling';
import { termFaults } from './terms';
import { unusedFaults } from './unused';
import { unusedDataFaults } from './unused-data';

/**
 * Everything that is wrong with the content: data that the model cannot use, texts that are missing,
 * superfluous or filled in otherwise in another language. One sentence each, with the file and the field.
 *
 * @param code what the product asks for: the rest is superfluous.
 */
export function contentFaults(files: ContentFiles, code: Code): string[] {
  const { content, faults } = parse(files);
  // What else would be said follows from what could not be read.
  if (faults.length > 0) return faults;
  return [
    ...new Set([
      ...dataFaults(content),
      ...ruleFaults(content),
      ...languageFaults(content),
      ...spellingFaults(content),
      ...neededFaults(content),
      ...termFaults(content),
      ...unusedFaults(content, code),
      ...unusedDataFaults(content, code),
    ]),
  ];
}
