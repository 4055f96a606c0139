import { describe, expect, it } from 'vitest';
import { comparable, matchMunicipality } from '@/lib/instrument/municipalities/match';
import {
  mergedMunicipalities,
  municipalities,
} from '@/lib/instrument/municipalities/municipalities';

const list = await municipalities();
const merged = await mergedMunicipalities();
const match = (typed: string) => matchMunicipality(typed, list, merged);

/** The names that a match offers, with what kind of match it is. */
function outcome(typed: string): [kind: string, ...names: string[]] {
  const found = match(typed);
  if (found.kind === 'known' || found.kind === 'merged')
    return [found.kind, found.municipality.name];
  return found.kind === 'near'
    ? ['near', ...found.municipalities.map(({ name }) => name)]
    : [found.kind];
}

describe('a typed name of a municipality', () => {
  it.each([
    ['Gent', 'Gent'],
    ['GENT ', 'Gent'],
    ['Stad Gent', 'Gent'],
    ['de stad Gent', 'Gent'],
    ['Gent (9000)', 'Gent'],
    ['9000 Gent', 'Gent'],
    ['gemeente Oosterzele', 'Oosterzele'],
    ['Gemeentebestuur van Oosterzele', 'Oosterzele'],
    ['Municipality of Oosterzele', 'Oosterzele'],
    ['Sint Niklaas', 'Sint-Niklaas'],
    ['St.-Niklaas', 'Sint-Niklaas'],
    ['St. Niklaas', 'Sint-Niklaas'],
    ['St Niklaas', 'Sint-Niklaas'],
    ['Tongeren Borgloon', 'Tongeren-Borgloon'],
    ['Heist op den Berg', 'Heist-op-den-Berg'],
    ['Ánzegem', 'Anzegem'],
  ])('%j is known as %j', (typed, name) => {
    expect(outcome(typed)).toEqual(['known', name]);
  });

  it('of every municipality of today is known as that one', () => {
    for (const municipality of list) {
      expect(match(municipality.name)).toEqual({ kind: 'known', municipality });
      expect(match(`Gemeente ${municipality.name.replaceAll('-', ' ').toUpperCase()}`)).toEqual({
        kind: 'known',
        municipality,
      });
    }
  });

  it('of before a merger says what it is part of now, and is not taken for it', () => {
    for (const former of merged) {
      const found = match(former.name);
      expect(found).toMatchObject({ kind: 'merged', merged: former });
      expect(found.kind === 'merged' && found.municipality.nis).toBe(former.nis);
    }
  });

  it.each([
    ['Ghent', ['near', 'Gent']],
    ['Antwerp', ['near', 'Antwerpen']],
    ['Kortrjik', ['near', 'Kortrijk']],
    ['Knokke', ['near', 'Knokke-Heist']],
    ['Merelbeeke', ['near', 'Merelbeke-Melle']],
    ['Stad Kortr', ['near', 'Kortrijk']],
    ['Breda', ['unknown']],
    ['Rotterdam', ['unknown']],
    ['Ge', ['unknown']],
    ['?', ['unknown']],
    ['9000', ['postcode']],
    ['B-9000', ['unknown']],
    ['  ', ['none']],
  ] as [string, string[]][])('%j is %j', (typed, expected) => {
    expect(outcome(typed)).toEqual(expected);
  });

  it('offers three names at most', () => {
    expect(outcome('Sint')).toHaveLength(4);
  });

  it('says nothing as long as the municipalities are not there', () => {
    expect(matchMunicipality('Gent', [], merged)).toEqual({ kind: 'none' });
  });
});

describe('the municipalities', () => {
  it('can be told apart by their names as they are compared', () => {
    const names = [...list, ...merged].map(({ name }) => comparable(name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('of before the mergers of 2019 and 2025 all went up in one of today', () => {
    expect(merged).toHaveLength(35);
    const known = new Set(list.map(({ nis }) => nis));
    expect(merged.filter(({ nis }) => !known.has(nis))).toEqual([]);
    expect(new Set(merged.map(({ since }) => since))).toEqual(
      new Set(['2019-01-01', '2025-01-01']),
    );
  });
});
