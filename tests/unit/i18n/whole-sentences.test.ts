import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSentences } from '@/lib/i18n/whole-sentences';

describe('the beginning of a text in whole sentences', () => {
  it('ends where a sentence ends', () => {
    expect(wholeSentences('Eerste zin. Tweede zin! Derde zin?', 24)).toBe(
      'Eerste zin. Tweede zin!',
    );
  });

  it('is the whole text where that fits', () => {
    expect(wholeSentences('Kort', 10)).toBe('Kort');
  });

  it('is never longer than asked, never ends with an ellipsis, and begins as the text does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 60 }),
        (text, longest) => {
          fc.pre(!text.includes('…'));
          const cut = wholeSentences(text, longest);
          expect([...cut].length).toBeLessThanOrEqual(longest);
          expect(cut).not.toMatch(/…/);
          expect(text.startsWith(cut)).toBe(true);
        },
      ),
    );
  });
});
