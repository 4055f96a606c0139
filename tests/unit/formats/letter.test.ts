import { describe, expect, it } from 'vitest';
import { letterSentence, steps, wholeSteps } from '@/lib/findings';
import { letterOf } from '@/lib/formats/letter/letter';
import type { Material } from '@/lib/formats/material';
import { instrument } from '@/lib/instrument/instrument';
import { exportTexts } from '@/lib/instrument/texts/export';
import type { AssessRequest } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { fullRequest } from '../report/requests';
import { exportOf, LOCALES, materialOf, requestsIn, unpack } from './support';
import { all, textIn } from './xml';

const conditionsOf = ({ result }: Material) =>
  result.advice.filter(({ condition }) => condition !== null);

describe.each(LOCALES)('the letter in %s', async (locale) => {
  const requests = await requestsIn(locale);

  it.each(requests)('holds every condition with its shortfalls: %s', async (_, request) => {
    const material = await materialOf(request);
    const { wording, result } = material;
    const { bytes } = await exportOf(request, 'letter');
    const body = unpack(bytes).xml('word/document.xml');
    const paragraphs = all(body, 'w:p').map((paragraph) => textIn(paragraph, ['w:br']));
    const conditions = conditionsOf(material);

    for (const { id, factors } of conditions) {
      const paragraph = paragraphs.find((text) => text.startsWith(letterSentence(wording, id)!));
      expect(paragraph, id).toBeDefined();
      const { when } = instrument.measures.find((measure) => measure.id === id)!;
      for (const trigger of when.any) {
        if (!('factor' in trigger)) continue;
        const { shortfall } = result.factors.find((factor) => factor.id === trigger.factor)!;
        const misses = wholeSteps(shortfall) ?? 0;
        if (misses < Math.max(1, trigger.steps)) continue;
        expect(factors).toContain(trigger.factor);
        expect(paragraph).toContain(titles.factor(wording, trigger.factor));
        expect(paragraph).toContain(steps(wording, misses));
      }
      expect(paragraph!.split('\n').length).toBeLessThanOrEqual(2);
      expect(paragraph).not.toMatch(/100/);
    }
    const numbered = all(body, 'w:numPr').length;
    expect(numbered).toBe(conditions.length + letterOf(material).enclosures.items.length);
  });

  it('is about something in at least one example', async () => {
    const all = await Promise.all(requests.map(([, request]) => materialOf(request)));
    expect(all.flatMap(conditionsOf).length).toBeGreaterThan(3);
  });

  it('has the parts of a formal letter', async () => {
    const [, request] = requests[0]!;
    const letter = letterOf(await materialOf(request));
    expect(letter.sender[0]).toContain(request.context.municipality?.name);
    expect(letter.addressee[0]).toBe(request.context.task.proposer);
    expect(letter.references[0]?.value).toContain('2026');
    expect(letter.subject).toContain(request.context.task.title);
    expect(letter.signatures.every(({ name }) => /^\[.+\]$/.test(name))).toBe(true);
    expect(JSON.stringify(letter)).not.toMatch(/\{\w+\}/);
  });

  it('has a sentence for every flag that calls for a condition', async () => {
    const { letter } = await exportTexts(locale);
    const flags = instrument.measures
      .filter(({ condition }) => condition !== null)
      .flatMap(({ when }) =>
        when.any.flatMap((trigger) => ('flag' in trigger ? trigger.flag : [])),
      );
    expect(Object.keys(letter.flags).toSorted()).toEqual([...new Set(flags)].toSorted());
  });
});

describe('a letter without much to say', () => {
  it('claims no shortfall where nothing is known, and leaves names open', async () => {
    const request: AssessRequest = { locale: 'nl', context: { task: { title: 'Taak' } } };
    const letter = letterOf(await materialOf(request));
    expect(letter.conditions.map(({ reason }) => reason).join('')).not.toContain('tekort');
    expect(letter.sender[0]).toMatch(/^\[/);
    expect(letter.addressee[0]).toMatch(/^\[/);
    unpack((await exportOf(request, 'letter')).bytes);
  });

  it('asks nothing when no condition follows', async () => {
    const material = await materialOf(fullRequest);
    const letter = letterOf({ ...material, result: { ...material.result, advice: [] } });
    expect(letter.conditions).toEqual([]);
    expect(letter.opening.at(-1)).toContain('geen voorwaarden');
  });

  it('says on every page that an example is made up', async () => {
    const { bytes } = await exportOf({ ...fullRequest, fictional: true }, 'letter');
    expect(textIn(unpack(bytes).xml('word/header1.xml'))).toContain('Fictief voorbeeld');
  });
});
