import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const list = readFileSync('tests/cases/symptoms-of-peers.md', 'utf8');
const rows = list.split('\n').flatMap((line) => {
  const [, number, symptom, , tests] = line.split('|').map((cell) => cell.trim());
  return number && Number(number) ? [{ number: Number(number), symptom, tests: tests ?? '' }] : [];
});

it('the list of what users of peers reported names a test that is there for each', () => {
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  const missing = rows.flatMap(({ number, tests }) =>
    tests
      .split('<br>')
      .filter((test) => {
        const [, path = '', name = ''] = /^`([^`]+)` (.+)$/.exec(test) ?? [];
        return name === '' || !readFileSync(`tests/${path}`, 'utf8').includes(name);
      })
      .map((test) => `${number}: ${test}`),
  );
  expect(missing).toEqual([]);
});
