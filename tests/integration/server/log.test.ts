import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { bundleProgram } from '../../support/rooms/process';

it('has lines of JSON without the words of an error, and a stack once per place', async () => {
  const { file, remove } = await bundleProgram('tests/support/server/complain.ts');
  const { stderr, stdout } = spawnSync(process.execPath, [file, 'a-secret'], { encoding: 'utf8' });
  remove();
  expect(stdout).toBe('');
  expect(stderr).not.toContain('a-secret');
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const [first, second, failure, words, warning] = lines;
  expect(lines).toHaveLength(5);
  expect(first).toMatchObject({ level: 'error', code: 'TypeError', msg: 'unexpected' });
  expect(first.at.length).toBeGreaterThan(1);
  expect(second).toMatchObject({ at: [first.at[0]] });
  expect(failure).toMatchObject({ msg: 'purge', code: 'ERR_SQLITE_ERROR', errcode: 13 });
  expect(words.msg).toBe('unexpected, without an error');
  expect(warning).toMatchObject({ level: 'warn', code: 'RangeError' });
  for (const line of lines) expect(Object.keys(line)).not.toContain('hostname');
});
