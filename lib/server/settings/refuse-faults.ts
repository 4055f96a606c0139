import { settingFaults } from './settings';

/** Ends the process when a setting cannot be used, with a sentence for each. */
export function refuseFaults(): void {
  const faults = settingFaults(process.env);
  if (faults.length === 0) return;
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
