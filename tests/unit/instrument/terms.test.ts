import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDraft } from '@/lib/draft/migration/migrate';
import { locales } from '@/lib/i18n/locales';
import { COUNTRIES, countryOf, ELSEWHERE, withCountryCode } from '@/lib/instrument/countries';
import { countryTerms, inTerms, termsOf } from '@/lib/instrument/texts/terms';
import { sampleDraft } from '../draft/drafts';

describe('a country that was typed', () => {
  it.each([
    ['NL', 'NL'],
    [' nl ', 'NL'],
    ['Nederland', 'NL'],
    ['the Netherlands', 'NL'],
    ['België', 'BE'],
    ['belgie', 'BE'],
    ['Belgique', 'BE'],
    ['other', 'other'],
  ])('%s is stored by its code', (country, code) => {
    expect(withCountryCode({ country })).toEqual({ country: code });
  });

  it('keeps its words where it has no code', () => {
    expect(withCountryCode({ country: 'Frankrijk' })).toEqual({
      country: ELSEWHERE,
      countryName: 'Frankrijk',
    });
  });

  it('that is blank is none', () => {
    expect(withCountryCode({ country: '  ' })).toEqual({});
  });

  it('is read once: again changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (country) => {
        const once = withCountryCode({ country });
        expect(withCountryCode(once)).toEqual(once);
        expect([...COUNTRIES, ELSEWHERE]).toContain(countryOf(once));
      }),
    );
  });

  it.each([
    ['Nederland', { country: 'NL' }],
    ['België', { country: 'BE' }],
    ['Frankrijk', { country: 'other', countryName: 'Frankrijk' }],
  ])('is read in a draft and in its closed rounds: %s', (country, read) => {
    const municipality = { name: 'Elders', country };
    const draft = sampleDraft({ request: { locale: 'nl', context: { municipality } } });
    const request = { context: { municipality: { country }, task: {} } };
    const opened = openDraft({
      ...draft,
      rounds: [{ closedOn: '2026-01-01', level: null, request }],
    });
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.draft.request.context?.municipality).toEqual({ name: 'Elders', ...read });
    expect(opened.draft.rounds[0]?.request?.context.municipality).toEqual(read);
  });
});

describe.each(locales)('terms in %s', async (locale) => {
  const all = await countryTerms(locale);
  const texts = { a: '{term.alderman.One} {name}', b: ['{term.alderman}', 1, null] };

  it('are filled in wherever a text stands, and nothing else', () => {
    const { alderman } = all.NL;
    const filled = { a: `${alderman.One} {name}`, b: [alderman.one, 1, null] };
    expect(inTerms(texts, termsOf(all, 'NL'))).toEqual(filled);
  });

  it('give the same texts as long as country and texts are the same', () => {
    const once = inTerms(texts, termsOf(all, 'NL'));
    expect(inTerms(texts, termsOf(all, 'NL'))).toBe(once);
    expect(inTerms(texts, termsOf(all, 'BE'))).not.toEqual(once);
  });

  it.each(['FR', 'constructor', ''])(
    'are the neutral ones for a country without any: %s',
    (code) => {
      expect(termsOf(all, code)).toBe(all.other);
    },
  );
});
