import { describe, expect, it } from 'vitest';
import { letterOf } from '@/lib/formats/letter/letter';
import { gather, type Material } from '@/lib/formats/material';
import { instrument } from '@/lib/instrument/instrument';
import { exportTexts } from '@/lib/instrument/texts/export';
import type { AssessRequest } from '@/lib/model/types';
import { letterSentence } from '@/lib/wording';
import { percent, score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { fullRequest } from '../report/requests';
import { DATE, exportOf, LOCALES, requestsIn, unpack } from './support';
import { all, textIn } from './xml';

const conditionsOf = ({ result }: Material) =>
  result.advice.filter(({ condition }) => condition !== null);

const materialOf = (request: AssessRequest) => gather({ request, copy: 'working', date: DATE });

describe.each(LOCALES)('the letter in %s', async (locale) => {
  const requests = await requestsIn(locale);

  it.each(requests)('holds every condition with its shortfalls: %s', async (_, request) => {
    const material = await materialOf(request);
    const { wording, result } = material;
    const { bytes } = await exportOf(request, 'letter');
    const body = unpack(bytes).xml('word/document.xml');
    const paragraphs = all(body, 'w:p').map((paragraph) => textIn(paragraph, ['w:br']));
    const conditions = conditionsOf(material);
    expect(conditions.length).toBeGreaterThan(0);

    for (const { id, triggeredBy } of conditions) {
      const paragraph = paragraphs.find((text) => text.startsWith(letterSentence(wording, id)!));
      expect(paragraph, id).toBeDefined();
      for (const trigger of triggeredBy) {
        if ('factor' in trigger) {
          const factor = result.factors.find((candidate) => candidate.id === trigger.factor);
          expect(paragraph).toContain(titles.factor(wording, trigger.factor));
          expect(paragraph).toContain(score(wording, factor!.shortfall));
        }
        if ('constraint' in trigger) {
          const found = result.constraints.find(({ id: other }) => other === trigger.constraint);
          expect(paragraph).toContain(titles.constraint(wording, trigger.constraint));
          expect(paragraph).toContain(percent(wording, found!.binding));
        }
      }
      expect(paragraph!.split('\n')).toHaveLength(2);
    }
    const numbered = all(body, 'w:numPr').length;
    expect(numbered).toBe(conditions.length + letterOf(material).enclosures.items.length);
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
  it('asks nothing when no condition follows, and leaves names open', async () => {
    const request: AssessRequest = { locale: 'nl', context: { task: { title: 'Taak' } }, runs: 0 };
    const letter = letterOf(await materialOf(request));
    expect(letter.conditions).toEqual([]);
    expect(letter.opening.at(-1)).toContain('geen voorwaarden');
    expect(letter.sender[0]).toMatch(/^\[/);
    expect(letter.addressee[0]).toMatch(/^\[/);
    unpack((await exportOf(request, 'letter')).bytes);
  });

  it('says on every page that an example is made up', async () => {
    const { bytes } = await exportOf({ ...fullRequest, fictional: true }, 'letter');
    expect(textIn(unpack(bytes).xml('word/header1.xml'))).toContain('Fictief voorbeeld');
  });
});
