import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { glossaryTexts } from '@/lib/instrument/texts/glossary';
import { termIds, termsIn, termsInQuestion } from '@/lib/wording/terms';
import { readContent } from '@/tests/support/content/files';

describe.each(locales)('the terms that are explained, in %s', (locale) => {
  it('all occur in what is shown, and none is only explained', async () => {
    const glossary = await glossaryTexts(locale);
    const shown = [...readContent()]
      .filter(([path]) => path.startsWith(`${locale}/`) && !path.endsWith('/glossary.json'))
      .map(([, text]) => text);
    expect(termsIn(glossary, shown)).toEqual(termIds(glossary));
  });

  it('are explained without another one of them being its only explanation', async () => {
    const glossary = await glossaryTexts(locale);
    for (const id of termIds(glossary)) {
      const { term, text, forms } = glossary[id];
      expect(forms.toLowerCase()).toContain(locale === 'nl' ? term.toLowerCase() : '');
      expect(termsIn(glossary, [text]), term).not.toContain(id);
    }
  });
});

describe('a term', () => {
  it.each([
    ['De norm is nieuw', ['norm']],
    ['NORMEN', ['norm']],
    ['enorm', []],
    ['normaal', []],
    ['Dit gaat over digitale mogelijkheden.', ['affordance']],
    ['Een gewone mogelijkheid', []],
    ['‘Bereik’ en stap', ['step', 'range']],
  ])('is found as a whole word: %s', async (text, expected) => {
    expect(termsIn(await glossaryTexts('nl'), [text])).toEqual(expected);
  });

  it('of results is none in a question, where a step is a step', async () => {
    const glossary = await glossaryTexts('nl');
    expect(termsInQuestion(glossary, ['Beheersmatig: elke stap ligt vast'])).toEqual([
      'operational',
    ]);
  });
});
