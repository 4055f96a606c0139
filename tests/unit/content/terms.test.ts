import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { countryWords } from '@/lib/instrument/country-words';
import { countryTerms, termsOf } from '@/lib/instrument/texts/terms';
import { hasWord } from '@/tests/support/content/terms';
import { type Anything, change, faultsAfter, replace } from './seeded';

const WORDS = 'content/instrument/country-words.json';

describe('a word of one country', () => {
  it.each([
    ['nl', 'room.json', 'schepen'],
    ['nl', 'ui.json', 'het OCMW'],
    ['en', 'result.json', 'Aldermen'],
    ['nl', 'model.json', 'wethouders'],
  ])('in %s/%s outside the terms is named: %s', (locale, file, words) => {
    const first = `${locale}/${file}`;
    const edit = change(first, (json: Anything) => {
      let at = json;
      const isText = (key: string) => typeof at[key] === 'string';
      while (!Object.keys(at).some(isText)) at = Object.values(at)[0];
      at[Object.keys(at).find(isText)!] += ` ${words}`;
    });
    expect(faultsAfter(edit).join()).toMatch(/a word of (?:BE|NL); use a \{term/);
  });

  it('that is meant nowhere any more leaves no exception behind', () => {
    const edit = change('instrument/country-words.json', ({ exceptions }: Anything) =>
      exceptions.push({ file: 'room.json', why: 'No reason.' }),
    );
    expect(faultsAfter(edit)).toEqual([
      `${WORDS}: the exception for room.json is superfluous; no such word stands there.`,
    ]);
  });
});

describe('a term', () => {
  it('that there is not is named where it is asked for', () => {
    const edit = replace('nl/model.json', '{term.alderman.One}', '{term.aldermann.One}');
    expect(faultsAfter(edit).join()).toContain(
      '{term.aldermann.One}; content/nl/terms.json has no',
    );
  });

  it('that is misspelt as a placeholder is named', () => {
    const edit = replace('nl/model.json', '{term.alderman.One}', '{term.alderman.One.x}');
    expect(faultsAfter(edit).join()).toContain('has {term.alderman.One.x}');
  });

  it('is asked for only where it is filled in', () => {
    const edit = change('nl/ui.json', (ui: Anything) => {
      ui.site.name += ' {term.alderman}';
    });
    expect(faultsAfter(edit).join()).toContain('no term is filled in there');
  });

  it.each(locales)('that a country lacks is named (%s)', (locale) => {
    const edit = change(`${locale}/terms.json`, (terms: Anything) => delete terms.NL.alderman.many);
    expect(faultsAfter(edit)).toContain(
      `content/${locale}/terms.json: "NL.alderman.many" is missing; another country has it.`,
    );
  });

  it('that no text asks for is named', () => {
    const edit = change('nl/terms.json', (terms: Anything) => {
      for (const country of Object.values<Anything>(terms)) country.alderman.unused = 'x';
    });
    expect(faultsAfter(edit)).toContain(
      'content/nl/terms.json: "alderman.unused" is superfluous; no text asks for {term.alderman.unused}.',
    );
  });

  it('of a country without a code is named', () => {
    const edit = change('nl/terms.json', (terms: Anything) => {
      terms.FR = terms.other;
    });
    expect(faultsAfter(edit)).toContain(
      'content/nl/terms.json: "FR" is no country of instrument/countries.json.',
    );
  });
});

/** Words that say where the research was done; the terms of any country may say so. */
const RESEARCH = /^(?:Vlaams|Vlaamse|Vlaanderen|Flemish|Flanders)$/;

describe.each(locales)('the terms in %s', async (locale) => {
  const all = await countryTerms(locale);

  it.each([
    ['NL', ['BE']],
    ['BE', ['NL']],
    ['other', ['BE', 'NL']],
  ])('of %s are no words of another country', (country, others) => {
    const said = Object.values(termsOf(all, country))
      .flatMap((forms) => Object.values(forms))
      .join('\n');
    const words = others.flatMap((other) => countryWords[other]?.[locale] ?? []);
    expect(words.filter((word) => !RESEARCH.test(word) && hasWord(said, word))).toEqual([]);
  });
});
