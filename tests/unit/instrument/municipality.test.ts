import { describe, expect, it } from 'vitest';
import { completeMunicipality } from '@/lib/instrument/municipalities/complete';
import { municipalities } from '@/lib/instrument/municipalities/municipalities';

const list = await municipalities();
const gent = list.find(({ name }) => name === 'Gent');
if (!gent) throw new Error('Gent is not in the list.');
const whole = { ...gent, country: 'BE' };

describe('a municipality', () => {
  it('has its name, population, province and country from its code alone', () => {
    expect(completeMunicipality({ nis: gent.nis }, list)).toEqual(whole);
  });

  it('has its code from its name alone, however it is written', () => {
    expect(completeMunicipality({ name: 'stad gent' }, list)).toEqual({
      ...whole,
      name: 'stad gent',
    });
  });

  it('keeps what is given, also against open data', () => {
    const given = { nis: gent.nis, name: 'Groot-Gent', population: 12, group: 'x' };
    expect(completeMunicipality(given, list)).toEqual({ ...whole, ...given });
  });

  it('is filled in where something is given as undefined', () => {
    expect(completeMunicipality({ nis: gent.nis, name: undefined }, list)).toEqual(whole);
  });

  it.each([
    ['a code that nobody has', { nis: '99999' }],
    ['a code beside the name of another', { nis: '99999', name: 'Gent' }],
    ['the same name in another country', { name: 'Gent', country: 'NL' }],
    ['a made-up name', { name: 'Zandermeer' }],
    ['nothing', {}],
  ])('with %s stays as it is', (_, given) => {
    expect(completeMunicipality(given, list)).toEqual(given);
  });
});
