import { execFileSync } from 'node:child_process';
import { servedStore } from '../../support/release';

/** Publishes the worked example at the server under test; gives the id of the consultation and its title. */
export function publishExample(origin: string): { room: string; title: string } {
  const made = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/support/publish-example.ts', origin, servedStore()],
    { encoding: 'utf8' },
  );
  return JSON.parse(made);
}
