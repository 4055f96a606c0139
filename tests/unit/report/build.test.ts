import { describe, expect, it } from 'vitest';
import { requirementName, stepRange } from '@/lib/findings';
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
  'review',
  'firm',
  'method',
  'sources',
  'terms',
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
    expect(annexes.map(({ number }) => number)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
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

  it('shows agreement with a view as agreement, and not as steps that are missed', async () => {
    const { report } = await reportOf(fullRequest);
    const [figure] = (sectionOf(report, 'perceptions')?.blocks ?? []).flatMap((block) =>
      block.kind === 'figure' ? [JSON.stringify(block.drawing.shapes)] : [],
    );
    expect(figure).toContain('helemaal');
    expect(figure).not.toMatch(/stap/);
  });

  it('says of every part what it misses and what decides', async () => {
    const { report, result, findings, wording } = await reportOf(fullRequest);
    const rows = (sectionOf(report, 'capacity')?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.flat()) : [],
    );
    expect(result.factors.some(({ shortfall }) => (shortfall.point ?? 0) > 1)).toBe(true);
    for (const { id, decidedBy, shortfall } of result.factors) {
      const row = rows.find(([name]) => name === titles.factor(wording, id));
      expect(row?.[1]).toBe(findings[`factor.${id}`]?.figure);
      if ((shortfall.point ?? shortfall.worst) === 0) continue;
      for (const requirement of decidedBy)
        expect(String(row?.[2])).toContain(requirementName(wording, requirement));
    }
  });

  it('says the steps of a figure in its alternative text', async () => {
    const { report, result, wording } = await reportOf(fullRequest);
    const alts = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' ? block.alt : []));
    expect(alts.length).toBeGreaterThanOrEqual(7);
    for (const { id, shortfall } of result.factors) {
      const title = titles.factor(wording, id);
      const words = stepRange(wording, { ...shortfall, best: shortfall.worst });
      expect(alts.some((alt) => alt.includes(title) && alt.includes(words))).toBe(true);
    }
  });

  it('gives a quick check its own label, no level and no advice', async () => {
    const { report, wording } = await reportOf(variants.quick as AssessRequest);
    const said = stringsOf(sectionOf(report, 'conclusion')).join('\n');
    const { quick, ...advice } = wording.texts.findings.advice;
    expect(said).toContain(quick.title);
    const { one } = wording.texts.findings.voices;
    expect(said).not.toContain(one);
    expect(said).not.toContain(wording.texts.findings.costs.noTable);
    for (const { title } of Object.values(advice)) expect(said).not.toContain(title);
    for (const { title } of Object.values(wording.texts.model.levels))
      expect(said.split('\n')).not.toContain(title);
  });

  it('refuses to advise where nothing is known', async () => {
    const { report, findings, wording } = await reportOf(variants.unknown as AssessRequest);
    const said = stringsOf(sectionOf(report, 'conclusion')).join('\n');
    expect(findings.verdict?.class).toBe('negotiate');
    expect(said).toContain(findings.verdict?.sentence);
    expect(said).toContain(wording.texts.findings.firmness.none);
  });

  it('prepares for an imposed task instead of refusing it', async () => {
    const { report, wording } = await reportOf(variants.imposed as AssessRequest);
    const said = stringsOf(sectionOf(report, 'conclusion')).join('\n');
    const { prepare, notNow } = wording.texts.findings.advice;
    expect(said).toContain(prepare.title);
    expect(said).not.toContain(notNow.title);
  });

  it('names the norm, and warns plainly of an initiative that makes it heavier', async () => {
    const { report, findings, wording } = await reportOf({
      ...fullRequest,
      // With a cost that is not known, what the initiative adds can no longer be carried.
      costs: fullRequest.costs && {
        ...fullRequest.costs,
        lines: fullRequest.costs.lines.map((line) => ({ ...line, oneOff: null })),
      },
    });
    expect(stringsOf(sectionOf(report, 'conclusion')).join(' ')).toContain(
      wording.texts.model.norms.firstTier.title,
    );
    expect(findings['reading.running']?.class).toBe('heavier');
    const { heavier } = wording.texts.report.sections.construct;
    expect(stringsOf(sectionOf(report, 'construct'))).toContain(heavier);
  });

  it('compares with the round before, and names no answer in a publication', async () => {
    const { report, findings } = await reportOf(fullRequest);
    const said = stringsOf(sectionOf(report, 'round')).join('\n');
    expect(said).toContain(findings.round?.sentence);
    expect(said).toContain(findings['round.next']?.sentence);
    const working = sectionOf(report, 'round')?.blocks.filter(({ kind }) => kind === 'table');
    expect(working).toHaveLength(2);
    const published = sectionOf((await reportOf(fullRequest, 'publication')).report, 'round');
    expect(published?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    const { previousRound: _, ...first } = fullRequest;
    expect(sectionOf((await reportOf(first)).report, 'round')).toBeUndefined();
  });

  it('summarizes all combinations of rule, norm and a stricter or milder rating', async () => {
    const { report } = await reportOf(fullRequest);
    const table = sectionOf(report, 'firm')?.blocks.findLast(({ kind }) => kind === 'table');
    const counts = table?.kind === 'table' ? table.rows.map((row) => row.slice(2).flat()) : [];
    expect(counts).toHaveLength(6);
    for (const row of counts) expect(row.reduce((sum, cell) => sum + Number(cell), 0)).toBe(9);
  });

  it('never speaks of numbers out of a hundred, seeds or lines of a transcript', async () => {
    for (const locale of locales) {
      const { report } = await reportOf({ ...fullRequest, locale });
      const said = stringsOf(report).join('\n');
      expect(said).not.toMatch(/op 100|out of 100|\(0–100\)|startgetal|\bl\.\d|\b00[0-3] [¶§]/);
      expect(said).toMatch(/\(IRPP 2025, ¶\d/);
    }
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
