import { execFileSync } from 'node:child_process';

/** Room for 174 files. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The response files of 174 of the 285 municipalities, for a proposal of this title. */
export function responseFiles(title: string) {
  const made = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/support/make-responses.ts', title],
    { maxBuffer: MOST_BYTES, encoding: 'utf8' },
  );
  return (JSON.parse(made) as [string, object][]).map(([name, content]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  }));
}
