import { readFileSync } from 'node:fs';
import { codeOf } from './code';
import { parse } from './content';
import { contentFaults } from './faults';
import { readContent, readSources } from './files';
import { PLACEHOLDERS_FILE, placeholderFaults } from './placeholders';

/** Says everything that is wrong with the content, and fails if anything is. */
const files = readContent();
const faults = [
  ...contentFaults(files, codeOf(readSources())),
  ...placeholderFaults(parse(files).content, readFileSync(PLACEHOLDERS_FILE, 'utf8')),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in content.`);
  process.exitCode = 1;
}
