import { everyFaultOnDisk, sayFaults } from './say-faults';

/** Says what is wrong with the content; if nothing is, what the instrument consists of and leaves unused. */
const faults = await everyFaultOnDisk();
sayFaults(faults);
if (faults.length === 0) {
  const { summary } = await import('./summary');
  for (const line of summary()) process.stdout.write(`${line}\n`);
}
