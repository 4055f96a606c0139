import { describe, expect, it } from 'vitest';
import { letterSentence } from '@/lib/findings';
import { chosenOf, conditionsOf } from '@/lib/formats/shared/chosen';
import { instrument } from '@/lib/instrument/instrument';
import type { AssessRequest } from '@/lib/model/types';
import type { Report } from '@/lib/report/types';
import { fullRequest } from '../report/requests';
import { COPIES, LOCALES, noteOf, requestsIn, saidIn, unpack } from './support';
import { all, textIn } from './xml';

const textOf = (note: Report): string => saidIn(note).join('\n');

const sectionOf = ({ sections, meta }: Report, id: string): string =>
  textOf({ meta, sections: sections.filter((section) => section.id === `college-${id}`) });

describe.each(LOCALES)('the note to the college in %s', async (locale) => {
  const requests = await requestsIn(locale);

  it.each(requests)('has an article for everything that was chosen: %s', async (_, request) => {
    for (const copy of COPIES) {
      const { note, wording, ...material } = await noteOf(request, copy);
      const decision = sectionOf(note, 'decision');
      const chosen = chosenOf({ ...material, wording });
      for (const id of chosen.conditions) expect(decision).toContain(letterSentence(wording, id));
      for (const { title } of chosen.actions) expect(decision).toContain(title);
      const articles = decision.match(/Arti(?:kel|cle) \d+\./g) ?? [];
      expect(articles.length).toBeGreaterThanOrEqual(2);
      expect(articles).toEqual(
        articles.map((_article, at) => articles[0]!.replace('1', String(at + 1))),
      );
    }
  });

  it.each(requests)('says in the document what it says as data: %s', async (_, request) => {
    const { note, bytes } = await noteOf(request, 'working');
    const body = unpack(bytes).xml('word/document.xml');
    const said = all(body, 'w:p')
      .map((paragraph) => textIn(paragraph, ['w:br']))
      .join('\n');
    expect(saidIn(note).filter((text) => !said.includes(text))).toEqual([]);
  });

  it('leaves boxes empty and publishes no placeholder', async () => {
    for (const [, request] of requests) {
      const { note } = await noteOf(request, 'publication');
      expect(textOf(note)).not.toMatch(/\[[^\]]*\]|\{\w+\}|…/);
      const boxes = note.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'fields' ? block.items : [])),
      );
      expect(boxes.length).toBeGreaterThan(6);
    }
  });
});

describe('what the college decides on', () => {
  const WORDS = { 'context-benefit': 'Kortere wachttijd', 'decide-stop': 'Minder premies' };
  const request: AssessRequest = {
    ...fullRequest,
    answers: { ...fullRequest.answers, ...WORDS },
  };

  it('is what was written about the benefit and what stops, in the working copy only', async () => {
    const working = textOf((await noteOf(request, 'working')).note);
    const published = textOf((await noteOf(request, 'publication')).note);
    for (const words of Object.values(WORDS)) {
      expect(working).toContain(words);
      expect(published).not.toContain(words);
    }
  });

  it('comes with what happens if the municipality says no, once', async () => {
    for (const copy of COPIES) {
      const { note, findings } = await noteOf(request, copy);
      const text = textOf(note);
      expect(text).toContain('Als de gemeente nee zegt');
      expect(text.split(findings.refusal?.sentence ?? 'nothing')).toHaveLength(2);
    }
  });

  it('is proposed, and said to be, where nothing is in the plan', async () => {
    const { note, ...material } = await noteOf({ ...request, plan: [] }, 'working');
    const { from, conditions, actions } = chosenOf(material);
    expect(from).not.toBe('plan');
    expect(conditions.length + actions.length).toBeGreaterThan(0);
    expect(sectionOf(note, 'decision')).toContain('nog niets gekozen');
    const chosen = await noteOf(request, 'working');
    expect(sectionOf(chosen.note, 'decision')).not.toContain('nog niets gekozen');
  });

  it('is neither what is done nor what was dropped', async () => {
    const plan = [
      { measure: 'condition-funding', status: 'dropped' as const },
      { measure: 'train-own-staff', status: 'done' as const },
      { measure: 'condition-scale', status: 'open' as const },
    ];
    const material = await noteOf({ ...request, plan }, 'working');
    expect(chosenOf(material)).toEqual({
      conditions: ['condition-scale'],
      actions: [],
      from: 'plan',
    });
  });

  it('holds conditions from the findings where the plan has none, said to be proposed', async () => {
    const plan = [{ measure: 'train-own-staff' }];
    const material = await noteOf({ ...request, plan }, 'working');
    const { conditions, proposed } = conditionsOf(material);
    expect(proposed).toBe(true);
    const known = new Set(
      instrument.measures.flatMap(({ id, condition }) => (condition ? id : [])),
    );
    expect(conditions.every((id) => known.has(id))).toBe(true);
  });

  it('cites no Belgian law elsewhere', async () => {
    const { municipality } = request.context;
    const abroad = {
      ...request,
      context: { ...request.context, municipality: { ...municipality, country: 'NL' } },
    };
    for (const copy of COPIES) {
      expect(textOf((await noteOf(abroad, copy)).note)).not.toContain('22 december 2017');
      expect(textOf((await noteOf(request, copy)).note)).toContain('22 december 2017');
    }
  });
});
