import { describe, expect, it } from 'vitest';
import { isElsewhere } from '@/lib/model/advice/nearness';

describe('a country', () => {
  it.each([undefined, '', 'BE', 'be', 'België', ' belgie ', 'Belgie\u0308', 'Belgique', 'BELGIUM'])(
    '%j is where the evidence comes from, or not known to be elsewhere',
    (country) => expect(isElsewhere({ country })).toBe(false),
  );

  it.each(['NL', 'Nederland', 'Pays-Bas', 'Benin', 'Belize'])('%s is elsewhere', (country) =>
    expect(isElsewhere({ country })).toBe(true),
  );

  it('of Belgium does not make a Walloon or a Brussels municipality Flemish', () => {
    expect(isElsewhere({ country: 'België', nis: '62063' })).toBe(true);
    expect(isElsewhere({ country: 'België', nis: '21004' })).toBe(true);
    expect(isElsewhere({ country: 'België', nis: '11002' })).toBe(false);
  });
});
