import { describe, expect, it } from 'vitest';
import { letterSentence, wholeSteps } from '@/lib/findings';
import { letterOf } from '@/lib/formats/letter/letter';
import type { Material } from '@/lib/formats/material';
import { conditionsOf as asked } from '@/lib/formats/shared/chosen';
import { instrument } from '@/lib/instrument/instrument';
import { exportTexts } from '@/lib/instrument/texts/export';
import type { AssessRequest } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { fullRequest } from '../report/requests';
import { exportOf, LOCALES, materialOf, requestsIn, unpack } from './support';
import { all, textIn } from './xml';

const conditionsOf = (material: Material) => asked(material).conditions;

/** What stands in brackets is for the sender. */
const PLACEHOLDER = /\[[^\]]*\]/;

describe.each(LOCALES)('the letter in %s', async (locale) => {
  const requests = await requestsIn(locale);

  it.each(requests)('holds the chosen conditions with what falls short: %s', async (_, request) => {
    const material = await materialOf(request);
    const { wording, result } = material;
    const { bytes } = await exportOf(request, 'letter');
    const body = unpack(bytes).xml('word/document.xml');
    const paragraphs = all(body, 'w:p').map((paragraph) => textIn(paragraph, ['w:br']));
    const conditions = conditionsOf(material);

    for (const id of conditions) {
      const paragraph = paragraphs.find((text) => text.startsWith(letterSentence(wording, id)!));
      expect(paragraph, id).toBeDefined();
      const { when } = instrument.measures.find((measure) => measure.id === id)!;
      for (const trigger of when.any) {
        if (!('factor' in trigger)) continue;
        const { shortfall } = result.factors.find((factor) => factor.id === trigger.factor)!;
        if ((wholeSteps(shortfall) ?? 0) < Math.max(1, trigger.steps)) continue;
        expect(paragraph!.toLowerCase()).toContain(
          titles.factor(wording, trigger.factor).toLowerCase(),
        );
      }
      expect(paragraph!.split('\n').length).toBeLessThanOrEqual(2);
      expect(paragraph).not.toMatch(/100|\bstap(pen)?\b|\bsteps?\b/);
    }
    const letter = letterOf(material);
    const numbered = all(body, 'w:numPr').length;
    expect(numbered).toBe(
      conditions.length + letter.enclosures.items.length + (letter.money?.items.length ?? 0),
    );
    // The amounts stand in it wherever they were calculated.
    expect(letter.money === null).toBe(result.costs === undefined);
    if (result.costs) expect(paragraphs.join('\n')).toContain(material.findings.costs!.sentence);
  });

  it.each(requests)('says nothing that only means something in the app: %s', async (_, request) => {
    const letter = JSON.stringify(letterOf(await materialOf(request)));
    expect(letter).not.toMatch(/op 100|out of 100|hieronder staat|stated below/);
    expect(letter).not.toMatch(/eigen digitale kennis|own digital knowledge/i);
  });

  it.each(['BE', 'NL', 'FR'])(
    'has a rule that it cites checked before it is sent: %s',
    async (country) => {
      const [, request] = requests[0]!;
      const { context } = request;
      const check = async (measure: string) =>
        letterOf(
          await materialOf({
            ...request,
            context: { ...context, municipality: { ...context.municipality, country } },
            plan: [{ measure, status: 'open' }],
          }),
        ).check;
      expect(await check('condition-funding')).toMatch(/^\[.+\]$/);
      expect(await check('condition-phasing')).toBeNull();
    },
  );

  it('keeps who signs on one page, and what is enclosed together', async () => {
    const [, request] = requests[0]!;
    const { closing, signatures, enclosures } = letterOf(await materialOf(request));
    const { bytes } = await exportOf(request, 'letter');
    const paragraphs = all(unpack(bytes).xml('word/document.xml'), 'w:p');
    const found = (text: string) => paragraphs.filter((one) => textIn(one).startsWith(text));
    const [signed] = found(closing[1]);
    for (const { role } of signatures) expect(textIn(signed!)).toContain(role);
    expect(all(signed!, 'w:keepLines')).toHaveLength(1);
    for (const text of [closing[0], closing[1], enclosures.title, enclosures.items[0]!])
      expect(all(found(text)[0]!, 'w:keepNext'), text).toHaveLength(1);
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
    const letter = letterOf({
      ...material,
      request: { ...material.request, plan: [] },
      result: { ...material.result, advice: [], smallestSet: null },
    });
    expect(letter.conditions).toEqual([]);
    expect(letter.asked).toEqual([expect.stringContaining('Voorwaarden stellen wij')]);
  });

  it('tells the sender where no condition was chosen yet', async () => {
    const letter = letterOf(await materialOf({ ...fullRequest, plan: [] }));
    expect(letter.conditions.length).toBeGreaterThan(0);
    expect(letter.asked[0]).toMatch(PLACEHOLDER);
  });

  it('marks what is to be filled in', async () => {
    const body = unpack((await exportOf(fullRequest, 'letter')).bytes).xml('word/document.xml');
    const runs = all(body, 'w:r');
    const open = runs.filter((run) => PLACEHOLDER.test(textIn(run)));
    expect(open.length).toBeGreaterThan(5);
    expect(open.every((run) => all(run, 'w:highlight').length === 1)).toBe(true);
  });

  it('says on every page that an example is made up', async () => {
    const { bytes } = await exportOf({ ...fullRequest, fictional: true }, 'letter');
    expect(textIn(unpack(bytes).xml('word/header1.xml'))).toContain('Fictief voorbeeld');
  });
});
