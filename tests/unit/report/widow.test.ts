import { describe, expect, it } from 'vitest';
import { boundEnd, withNonBreakingEnd } from '@/lib/formats/pdf/non-breaking-end';

describe('the end of a text', () => {
  it('keeps its last two words together', () => {
    expect(boundEnd('blijft ze dezelfde.')).toBe('blijft ze\u00a0dezelfde.');
    expect(withNonBreakingEnd([{ strong: 'Advies.' }, ' Dat is een begin.'])).toEqual([
      { strong: 'Advies.' },
      ' Dat is een\u00a0begin.',
    ]);
  });

  it('stays as it is when they are long, few, or no plain text', () => {
    for (const text of [
      'twee woorden',
      'een ruimtelijkeordeningsplan nu',
      'aan verantwoordingsplicht',
    ]) {
      expect(boundEnd(text)).toBe(text);
    }
    const linked = ['Zie ', { link: 'deel tien', to: 'plan' }];
    expect(withNonBreakingEnd(linked)).toBe(linked);
  });
});
