import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MethodText } from '@/components/content/method/MethodText';
import { locales } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import { KNOWN_GROUPS, type KnownGroups } from '@/lib/instrument/known-groups';
import { METHOD_BLOCKS } from '@/lib/instrument/method';
import { evidenceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';
import { modelTexts, questionTexts } from '@/lib/instrument/texts/instrument';
import { methodText } from '@/lib/instrument/texts/method';
import { pageText, pageWords } from '@/lib/instrument/texts/pages';
import type { Instrument } from '@/lib/model/types';

/** Numbers that come from no data: places in a source, and years. */
const ALLOWED = /[¶§]\d+(?:\.\d+)*|\b(?:19|20)\d\d\b/g;
/** Numbers in words; one and two are common words in both languages. */
const IN_WORDS =
  /\b(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|twintig|honderd|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|hundred)\b/gi;

const NONE: KnownGroups = { seed: 0, groups: [], drivers: [] };

async function rendered(
  locale: (typeof locales)[number],
  of: Instrument = instrument,
  known = NONE,
): Promise<string> {
  const [text, model, questions, sources, evidence] = await Promise.all([
    methodText(locale, of),
    modelTexts(locale),
    questionTexts(locale),
    sourceTexts(locale),
    evidenceTexts(locale),
  ]);
  const words = { locale, page: pageWords(locale, 'method'), model, questions, sources, evidence };
  return renderToStaticMarkup(
    <MethodText text={text} words={words} instrument={of} known={known} />,
  );
}

describe.each(locales)('the method page (%s)', (locale) => {
  it('types no number that the instrument has', async () => {
    const text: string = await pageText(locale, 'method');
    const plain = text.replaceAll(/\{\w+\}/g, '').replaceAll(ALLOWED, '');
    expect(plain.match(/\d+/g) ?? []).toEqual([]);
    expect(plain.match(IN_WORDS) ?? []).toEqual([]);
  });

  it('leaves no placeholder unfilled and no block out', async () => {
    const text = await methodText(locale, instrument);
    for (const block of METHOD_BLOCKS) expect(text).toMatch(new RegExp(`^\\{${block}\\}$`, 'm'));
    expect(await rendered(locale)).not.toMatch(/\{\w+\}/);
  });

  it('names every requirement, flag, assumption and rule with its numbers', async () => {
    const html = await rendered(locale);
    const model = await modelTexts(locale);
    for (const { id } of instrument.flags) expect(html).toContain(`id="flag-${id}"`);
    for (const { id } of instrument.assumptions) expect(html).toContain(`id="assumption-${id}"`);
    for (const { id } of instrument.rules) expect(html).toContain(model.rules[id].title);
    const rows = html.match(/<tr/g) ?? [];
    const requirements = instrument.factors.flatMap((factor) => factor.requirements);
    expect(rows.length).toBeGreaterThan(requirements.length + instrument.flags.length);
  });

  it('shows references as readers need them', async () => {
    const html = await rendered(locale);
    expect(html).toContain('(IRPP 2025, ¶34');
    expect(html.replaceAll(/ id="[^"]*"/g, '')).not.toMatch(/(?<![\d.,])00[0-3][-¶ ]/);
  });

  it('says every threshold of a flag', async () => {
    const { raised } = pageWords(locale, 'method');
    for (const { id, thresholds } of instrument.flags) {
      const said = (raised as Record<string, string>)[id] ?? '';
      const placeholders = said.match(/\{\w+\}/g) ?? [];
      expect([id, ...new Set(placeholders)].toSorted()).toEqual(
        [id, ...Object.keys(thresholds).map((name) => `{${name}}`)].toSorted(),
      );
    }
  });
});

describe('the numbers of the method page', () => {
  it('follow the instrument', async () => {
    const changed: Instrument = {
      ...instrument,
      assumptions: instrument.assumptions.map((one) =>
        one.id === 'kappaFinancial' ? { ...one, value: 0.17 } : one,
      ),
      rules: instrument.rules.map((rule) => ({
        ...rule,
        five: { ...rule.five, strengthen: { '4': 5 } },
      })),
    };
    const html = await rendered('en', changed);
    expect(html).toContain('17% for financial capacity');
    expect(html).toContain('5 parts miss at least 4 steps');
    expect(await rendered('en')).not.toContain('5 parts miss at least 4 steps');
  });

  it('show known groups once they have been worked out', async () => {
    const [id] = KNOWN_GROUPS;
    const known: KnownGroups = {
      seed: 7,
      groups: [{ id, cases: 10, carries: 1, conditions: 2, strengthen: 6 }],
      drivers: [{ requirement: 'strategyTime', share: 0.4 }],
    };
    const html = await rendered('en', instrument, known);
    expect(html).toContain(pageWords('en', 'method').knownGroupTitles[id]);
    expect(html).toContain('60%');
    expect(html).toContain('(7)');
    expect(await rendered('en')).not.toContain(pageWords('en', 'method').knownGroupsTitle);
  });
});
