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

describe('a province or region', () => {
  it.each([
    'Namen',
    'Province de Namur',
    'Liège',
    'Waals-Brabant',
    'Région wallonne',
    'Brussels Gewest',
  ])('%s is elsewhere, also without a code', (province) =>
    expect(isElsewhere({ country: 'BE', province })).toBe(true),
  );

  it.each(['', 'Antwerpen', 'Vlaams-Brabant', 'Oost-Vlaanderen', 'West Flanders', 'Meetjesland'])(
    '%j is not known to be',
    (province) => expect(isElsewhere({ country: 'BE', province })).toBe(false),
  );

  it('says less than the code of the municipality', () => {
    expect(isElsewhere({ country: 'BE', nis: '11002', province: 'Luik' })).toBe(false);
  });
});
