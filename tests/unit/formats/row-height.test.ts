import { expect, it } from 'vitest';
import { rowHeight } from '@/lib/formats/sheets/row-height';

it('is left to the program where every text takes one line', () => {
  expect(rowHeight([])).toBeUndefined();
  expect(
    rowHeight([
      ['Antwerpen', 12],
      ['', 4],
    ]),
  ).toBeUndefined();
});

it('has room for the text that takes most lines', () => {
  expect(
    rowHeight([
      ['Klein (minder dan 30.000 inwoners)', 20],
      ['7', 3],
    ]),
  ).toBe(30);
});

it('has room for a word longer than its column, and for lines of its own', () => {
  expect(rowHeight([['x'.repeat(25), 10]])).toBe(45);
  expect(rowHeight([['kort xxxxxxxxxxxxxxx', 10]])).toBe(45);
  expect(rowHeight([['een\ntwee\ndrie', 30]])).toBe(45);
});

it('is no higher than a spreadsheet allows', () => {
  expect(rowHeight([['woord '.repeat(2_000), 10]])).toBeLessThanOrEqual(409);
});
