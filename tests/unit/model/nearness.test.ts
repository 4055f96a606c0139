import { describe, expect, it } from 'vitest';
import { isElsewhere } from '@/lib/model/advice/nearness';

describe('a country', () => {
  it.each([undefined, 'BE'])(
    '%j is where the evidence comes from, or not known to be elsewhere',
    (country) => expect(isElsewhere({ country })).toBe(false),
  );

  it.each(['NL', 'other'])('%s is elsewhere', (country) =>
    expect(isElsewhere({ country })).toBe(true),
  );

  it('of Belgium does not make a Walloon or a Brussels municipality Flemish', () => {
    expect(isElsewhere({ country: 'BE', nis: '62063' })).toBe(true);
    expect(isElsewhere({ country: 'BE', nis: '21004' })).toBe(true);
    expect(isElsewhere({ country: 'BE', nis: '11002' })).toBe(false);
  });
});
