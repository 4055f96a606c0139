import { expect, it } from 'vitest';
import { shorten } from '@/lib/i18n/shorten';

it('leaves a text that fits as it is', () => {
  expect(shorten('Kinderopvang 👶', 14)).toBe('Kinderopvang 👶');
});

it('cuts a longer one, with nothing but the ellipsis after its last word', () => {
  expect(shorten('Advies over opvang', 8)).toBe('Advies…');
});

it('cuts after a word, and within one only where it stands alone', () => {
  expect(shorten('Conformiteitsattesten en ongeschiktverklaringen', 35)).toBe(
    'Conformiteitsattesten en…',
  );
  expect(shorten('Ongeschiktverklaringen', 10)).toBe('Ongeschik…');
});

it('never cuts within a character', () => {
  for (let longest = 1; longest < 12; longest += 1) {
    expect(shorten('👶👶👶 opvang 👶👶', longest).isWellFormed()).toBe(true);
  }
});
