import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { questions } from '@/lib/instrument/questions';
import type { AssessRequest } from '@/lib/model/types';
import type { Copy } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';
import { fullRequest } from './requests';
import { reportOf, sectionOf, stringsOf } from './support';

const task = fullRequest.context.task;
const unknownAnswers = Object.fromEntries(
  questions.filter(({ allows }) => allows.includes('unknown')).map(({ id }) => [id, 'unknown']),
);
const quickAnswers = Object.fromEntries(
  questions.filter(({ quickCheck }) => quickCheck).map(({ id }, at) => [id, (at * 2) % 5]),
);

const variants: Record<string, AssessRequest> = {
  full: fullRequest,
  bare: { locale: 'nl', context: { task: { title: 'Taak' } } },
  unknown: { locale: 'nl', context: { task }, answers: unknownAnswers },
  quick: { locale: 'nl', context: { task }, answers: quickAnswers },
  imposed: { ...fullRequest, context: { task: { ...task, refusable: 'imposed' } } },
  executor: { ...fullRequest, norm: 'executor' },
  team: {
    ...fullRequest,
    answers: undefined,
    respondents: [
      { role: 'mayor', answers: { ...fullRequest.answers, 'demand-strategy': 1 } },
      { role: 'it', answers: { ...fullRequest.answers, 'demand-strategy': 4 } },
    ],
    consensus: { 'demand-cases': { value: 2, reason: 'Afgesproken op het managementteam.' } },
  },
};

const SECTIONS = [
  'conclusion',
  'guide',
  'change',
  'cycle',
  'task',
  'capacity',
  'potential',
  'perceptions',
  'construct',
  'flags',
  'plan',
  'costs',
  'stability',
  'review',
  'method',
  'assumptions',
  'sources',
];

const copies: Copy[] = ['working', 'publication'];
const locales = ['nl', 'en'] as const;

describe('the report model', () => {
  for (const [name, variant] of Object.entries(variants)) {
    for (const locale of locales) {
      for (const copy of copies) {
        it(`is whole: ${name}, ${locale}, ${copy}`, async () => {
          const { report } = await reportOf({ ...variant, locale }, copy);
          const ids = report.sections.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(SECTIONS));
          for (const { blocks } of report.sections) expect(blocks.length).toBeGreaterThan(0);
          const { labels: _, ...meta } = report.meta;
          for (const said of stringsOf([meta, report.sections])) {
            expect(said).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b|\bnull\b|\[object/);
          }
        });
      }
    }
  }

  it('numbers sections and letters annexes without a gap', async () => {
    const { report } = await reportOf(fullRequest);
    const numbers = report.sections.filter(({ annex, number }) => !annex && number !== '');
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => String(at + 1)));
    const annexes = report.sections.filter(({ annex }) => annex);
    expect(annexes.map(({ number }) => number)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('has ids that occur once, and links that lead somewhere', async () => {
    const { report } = await reportOf(fullRequest);
    const targets = report.sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? block.id : [])),
    ]);
    expect(new Set(targets).size).toBe(targets.length);
    const links = JSON.stringify(report).matchAll(/"to":"([^"]+)"/g);
    for (const [, to] of links) expect(targets).toContain(to);
  });

  it('prints the numbers of the result', async () => {
    const { report, result, wording } = await reportOf(fullRequest);
    const section = sectionOf(report, 'capacity');
    const rows = (section?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.flat()) : [],
    );
    for (const factor of result.factors) {
      expect(rows).toContainEqual([
        wording.texts.model.factors[factor.id as 'staffing'].title,
        score(wording, factor.demand),
        score(wording, factor.supply),
        score(wording, factor.shortfall),
        span(wording, factor.bounds?.shortfall ?? null),
        score(wording, factor.headroom),
        score(wording, factor.shortfallAfter),
      ]);
    }
    for (const capacity of result.capacities) {
      const row = rows.find(
        ([name, second]) =>
          name === wording.texts.model.capacities[capacity.id].title && typeof second === 'object',
      );
      expect(row?.slice(2)).toEqual([
        score(wording, capacity.gap),
        span(wording, capacity.bounds),
        score(wording, capacity.gapAfter),
        span(wording, capacity.boundsAfter),
      ]);
    }
  });

  it('says the numbers of a figure in its alternative text', async () => {
    const { report, result, wording } = await reportOf(fullRequest);
    const alts = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' ? block.alt : []));
    expect(alts.length).toBeGreaterThanOrEqual(7);
    for (const { id, shortfall } of result.factors) {
      const title = wording.texts.model.factors[id as 'staffing'].title;
      expect(
        alts.some((alt) => alt.includes(title) && alt.includes(score(wording, shortfall))),
      ).toBe(true);
    }
  });

  it('gives a quick check its own label, no level and no advice', async () => {
    const { report, wording } = await reportOf(variants.quick as AssessRequest);
    const said = stringsOf(sectionOf(report, 'conclusion')).join('\n');
    expect(said).toContain(wording.texts.report.words.quickTitle);
    for (const { title } of Object.values(wording.texts.model.advice))
      expect(said).not.toContain(title);
    for (const { title } of Object.values(wording.texts.model.levels)) {
      expect(said.split('\n')).not.toContain(title);
    }
  });

  it('says unknown where nothing is known', async () => {
    const { report, wording } = await reportOf(variants.unknown as AssessRequest);
    const said = stringsOf(sectionOf(report, 'conclusion')).join('\n');
    expect(said).toContain(wording.texts.model.advice.unknown.title);
    expect(said).toContain(wording.texts.model.firmness.withheld);
    expect(stringsOf(sectionOf(report, 'capacity'))).toContain(wording.texts.report.words.unknown);
  });

  it('prepares for an imposed task instead of refusing it', async () => {
    const { report, wording } = await reportOf(variants.imposed as AssessRequest);
    const said = stringsOf(sectionOf(report, 'conclusion')).join('\n');
    expect(said).toContain(wording.texts.model.advice.prepare.title);
    expect(said).not.toContain(wording.texts.model.advice.notNow.title);
  });

  it('names the norm and a negative effect plainly', async () => {
    const { report, result, wording } = await reportOf(fullRequest);
    expect(stringsOf(sectionOf(report, 'conclusion')).join(' ')).toContain(
      wording.texts.model.norms.firstTier.title,
    );
    expect(result.factors.some(({ netEffect }) => (netEffect ?? 0) < -1)).toBe(true);
    expect(stringsOf(sectionOf(report, 'potential'))).toContain(
      wording.texts.report.sections.potential.negativeTitle,
    );
  });

  it('marks an example', async () => {
    const { report, wording } = await reportOf({ ...fullRequest, fictional: true }, 'publication');
    expect(report.meta.fictional).toBe(wording.texts.report.meta.fictional);
    expect((await reportOf(fullRequest)).report.meta.fictional).toBeNull();
  });

  it('depends on nothing but its input', async () => {
    const [first, second] = await Promise.all([reportOf(fullRequest), reportOf(fullRequest)]);
    expect(first.report).toEqual(second.report);
  });

  it('knows a title for every factor, flag, measure and assumption', async () => {
    const { wording } = await reportOf(fullRequest);
    const { model } = wording.texts;
    for (const { id } of instrument.factors) expect(model.factors).toHaveProperty(id);
    for (const { id } of instrument.flags) expect(model.flags).toHaveProperty(id);
    for (const { id } of instrument.measures) expect(model.measures).toHaveProperty(id);
    for (const { id } of instrument.assumptions) expect(model.assumptions).toHaveProperty(id);
  });
});
