import { parse } from './content';
import { readContent } from './files';

/** Everything that is wrong with the content on disk. */
export async function everyFaultOnDisk(): Promise<string[]> {
  const files = readContent();
  const { faults } = parse(files);
  if (faults.length > 0) return faults;
  // Loaded late: the schemas import data files, which throws while one of them is no JSON.
  const { everyFault } = await import('./every-fault');
  return everyFault(files);
}

/** Says each fault, and fails if there is any. */
export function sayFaults(faults: string[]): void {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in content.`);
    process.exitCode = 1;
  }
}
