import { parse } from './content';
import { readContent } from './files';

/** Says everything that is wrong with the content, and fails if anything is. */
const files = readContent();
const { faults: broken } = parse(files);
const faults = broken.length > 0 ? broken : await faultsWithin();
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in content.`);
  process.exitCode = 1;
}

/** Loaded late: the schemas import data files, which throws while one of them is no JSON. */
async function faultsWithin(): Promise<string[]> {
  const { everyFault } = await import('./every-fault');
  return everyFault(files);
}
