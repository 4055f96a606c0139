import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import {
  evidenceBase,
  evidenceTexts,
  referencesTo,
  sourceTexts,
} from '@/lib/instrument/texts/evidence';

/** What only we can look up: the number of a source, or a line of our transcript. */
const INTERNAL = /\b00[0-3]\b|\bl\.\d/;

describe.each(locales)('references to the sources (%s)', (locale) => {
  it('name no number of ours and no line of a transcript', async () => {
    for (const { reference } of (await evidenceTexts(locale)).values()) {
      expect(reference).toMatch(/^\(.+\)$/);
      expect(reference).not.toMatch(INTERNAL);
    }
  });

  it('name a place wherever the source has places', async () => {
    const evidence = await evidenceTexts(locale);
    const placed = (await evidenceBase()).filter(({ seed }) => seed === '000' || seed === '003');
    expect(placed.length).toBeGreaterThan(100);
    for (const { id } of placed) expect([id, evidence.get(id)?.places.length]).not.toContain(0);
  });
});

describe('a reference', () => {
  const reference = async (id: string) => (await evidenceTexts('nl')).get(id)?.reference;

  it('names the source and the paragraph or section', async () => {
    expect(await reference('000-I-01')).toBe('(IRPP 2025, ¶33)');
    expect(await reference('003-D-03')).toMatch(/^\(SBV-nota, §4\.1(?:\)|,)/);
  });

  it('takes the paragraphs of a list apart', async () => {
    const { places = [] } = (await evidenceTexts('nl')).get('000-F-08') ?? {};
    expect(places).toEqual(['¶42', '¶47', '¶60']);
  });

  it('says that the source cites another work, and which one', async () => {
    expect(await reference('000-A-20')).toBe('(aangehaald in IRPP 2025, ¶13)');
    expect(await reference('003-C-09')).toBe(
      '(Audit Vlaanderen 2021, aangehaald in SBV-nota, §4.4)',
    );
  });

  it('of several findings names each source once, its places in order', async () => {
    const [texts, evidence] = await Promise.all([sourceTexts('en'), evidenceTexts('en')]);
    expect(referencesTo(texts, evidence, ['003-C-09', '000-I-10', '000-I-01', 'gone'])).toBe(
      '(IRPP 2025, ¶33, ¶36; Audit Vlaanderen 2021, cited in SBV note, §4.4)',
    );
    expect(referencesTo(texts, evidence, ['gone'])).toBe('');
  });
});
