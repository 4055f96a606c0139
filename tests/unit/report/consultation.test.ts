import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupOf } from '@/lib/consultation/groups';
import { analyse } from '@/lib/consultation/reading/analyse';
import {
  type ConsultationInput,
  type ConsultationReading,
  type Figure,
  leastOf,
  TALLY_CELLS,
  type Tally,
  type TallyCell,
} from '@/lib/consultation/types';
import { countedIn, countsOf, manyFindings, openOf } from '@/lib/findings/consultation';
import { locales } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import { flemishOutlines } from '@/lib/instrument/municipalities/outlines';
import { buildConsultationReport } from '@/lib/report/consultation/build';
import { buildCabinetPage } from '@/lib/report/consultation/cabinet';
import {
  CONSULTATION_SECTIONS,
  type ConsultationReportInput,
} from '@/lib/report/consultation/context';
import { groupTable, tallyTable } from '@/lib/report/consultation/tables';
import { plainText } from '@/lib/report/plain-text';
import { loadManyWording, type ManyWording } from '@/lib/wording/consultation';
import { flemishInput } from '../../support/consultation/flanders';

let consultation: ConsultationInput;
let reading: ConsultationReading;
let wordings: ManyWording[];
let outlines: Awaited<ReturnType<typeof flemishOutlines>>;

beforeAll(async () => {
  [consultation, outlines, wordings] = await Promise.all([
    flemishInput(),
    flemishOutlines(),
    Promise.all(locales.map((locale) => loadManyWording(locale))),
  ]);
  reading = analyse(instrument, consultation);
});

/** What the report is made of; `classifications` of the input are ids, of a consultation titles. */
const inputs = (change: Partial<ConsultationReportInput> = {}): ConsultationReportInput[] => {
  const { classifications: _, ...facts } = consultation;
  return wordings.map((wording) => ({
    consultation: facts,
    reading,
    wording,
    audience: 'region',
    date: '2027-02-10',
    ...change,
  }));
};

/** Every string in a value. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
};

/** Texts of a section, without the letters that a figure is drawn with. */
const textsOf = (sections: { title: string; blocks: unknown[] }[]): string[] =>
  sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      const { drawing: _, narrow: __, kind: ___, ...told } = block as Record<string, unknown>;
      return stringsIn(told);
    }),
  ]);

const publicReading = (): ConsultationReading => {
  const { flips: _, ...rest } = reading;
  return { ...rest, audience: 'public' };
};

describe('the report of a consultation', () => {
  it('has every part in its order, numbered, without a placeholder or an id left', () => {
    for (const input of inputs({ outlines })) {
      const { sections } = buildConsultationReport(input);
      expect(sections.map(({ id }) => id)).toEqual(CONSULTATION_SECTIONS);
      expect(sections.map(({ number }) => number).join(' ')).toBe(
        ' 1 2 3 4 5 6 7 8 9 10 11 12 13 A B C D',
      );
      for (const { id, blocks } of sections) expect(blocks, id).not.toEqual([]);
      const texts = textsOf(sections);
      for (const text of texts) {
        expect(text).not.toMatch(/\{\w|undefined|NaN|null|\b0\.\d{3}/);
        expect(text).not.toMatch(/^(affordance|constraint|condition|demand|supply)-/);
      }
    }
  });

  it('gives every heading an id of its own', () => {
    const [input] = inputs();
    const { sections } = buildConsultationReport(input!);
    const ids = sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? block.id : [])),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells counts before shares, and who was silent beside who answered', () => {
    const { overall, response } = reading;
    for (const input of inputs()) {
      const { sentence } = manyFindings(input).counts!;
      const numbers = sentence.match(/\d+/g)?.map(Number);
      expect(numbers).toEqual([
        overall.cells.carries,
        response.answered,
        openOf(overall),
        response.silent,
      ]);
      expect(sentence).not.toContain('%');
    }
  });

  it('says both ends of the range and nothing in the middle', () => {
    for (const input of inputs()) {
      const { ofAnswered, ofAsked } = manyFindings(input);
      const [low, high] = reading.overall.ofAnswered!;
      const { answered, asked } = reading.response;
      expect(ofAnswered!.figure).toBe(
        `${Math.round(low * answered)}–${Math.round(high * answered)}`,
      );
      const [least, most] = reading.overall.ofAsked!;
      expect(ofAsked!.figure).toBe(`${Math.round(least * asked)}–${Math.round(most * asked)}`);
    }
  });

  it('says that self-ratings may be read too low, on the first page and on the cabinet’s', () => {
    for (const input of inputs()) {
      const { why } = input.wording.many.findings.gaming;
      const { sections } = buildConsultationReport(input);
      expect(textsOf(sections.slice(0, 1)).join(' ')).toContain(why);
      expect(textsOf(buildCabinetPage(input).sections).join(' ')).toContain(why);
    }
  });

  it('proposes no merger, mean or ranking', () => {
    const said = inputs().map((input) =>
      textsOf(buildConsultationReport(input).sections).join('\n'),
    );
    for (const text of said) {
      const claimed = text.replace(/(?:nooit|geen) gemiddelde?\b/gi, '');
      expect(
        claimed.match(/.{20}(?:gemiddeld|ranglijst|\baverage\b|\branking\b).{20}/i),
      ).toBeNull();
    }
  });

  it('lists groups in the order of the reading, whatever their outcome', () => {
    const [input] = inputs();
    const turned = {
      ...reading,
      groups: reading.groups.map((one) => ({ ...one, groups: one.groups.toReversed() })),
    };
    const rows = (of: ConsultationReading) =>
      buildConsultationReport({ ...input!, reading: of })
        .sections.find(({ id }) => id === 'differences')!
        .blocks.flatMap((block) =>
          block.kind === 'table' ? [block.rows.map(([name]) => name)] : [],
        );
    expect(rows(turned)).toEqual(rows(reading).map((names) => names.toReversed()));
  });

  it('counts the differences that it lists, and lists none that it cannot show', () => {
    const [first, ...others] = reading.divergences.filter(({ expected }) => expected !== null);
    const hidden = { ...first!, heavier: null, lighter: null, unprovided: false };
    // What the proposal leaves out stands in the same list, and is no difference.
    const leftOut = Number(others.some(({ unprovided }) => unprovided));
    const agenda = (of: ConsultationReading['divergences']) =>
      inputs({ reading: { ...reading, divergences: of } }).map(
        (input) => buildConsultationReport(input).sections.find(({ id }) => id === 'expectation')!,
      );
    for (const { blocks } of agenda([hidden, ...others])) {
      const [intro] = blocks;
      const list = blocks.find(({ kind }) => kind === 'list');
      const listed = list?.kind === 'list' ? list.items : [];
      expect(listed).toHaveLength(Math.min(10, others.length));
      const counted = textsOf([{ title: '', blocks: [intro] }])
        .join(' ')
        .match(/\d+/g);
      expect(counted?.reduce((sum, count) => sum + Number(count), 0)).toBe(listed.length - leftOut);
    }
    for (const [at, { blocks }] of agenda([hidden]).entries()) {
      const { hidden: sentence } = wordings[at]!.many.findings.divergence;
      expect(stringsIn(blocks[0])).toContain(sentence);
      expect(blocks.some(({ kind }) => kind === 'list')).toBe(false);
    }
  });

  it('names the makers of the Flemish outlines, and of no others', () => {
    const { source: _, ...own } = outlines;
    for (const { named, shown } of [
      { named: true, shown: outlines },
      { named: false, shown: own },
    ]) {
      const [input] = inputs({ outlines: shown });
      const said = textsOf(buildConsultationReport(input!).sections).join(' ');
      expect(said.includes('Statbel')).toBe(named);
    }
  });

  it('tells what the region does with each point, also where it has not decided', () => {
    const points = ['a', 'b', 'c'].map((id) => ({ id, title: `Punt ${id}` }));
    for (const input of inputs()) {
      const { sections } = buildConsultationReport({
        ...input,
        consultation: {
          ...input.consultation,
          proposal: { ...input.consultation.proposal, points },
          answers: [
            { point: 'b', owner: 'Dienst Wonen', on: '2027-03-01' },
            { point: 'a', outcome: 'not', why: 'Te duur' },
          ],
        },
      });
      const { outcomes, open } = input.wording.many.sections.answers;
      const [table] = sections.find(({ id }) => id === 'answers')!.blocks;
      expect(table?.kind === 'table' && table.rows.map((cells) => cells.flat())).toEqual([
        ['Punt a', outcomes.not, 'Te duur', '', ''],
        ['Punt b', open, '', 'Dienst Wonen', expect.stringContaining('2027')],
        ['Punt c', open, '', '', ''],
      ]);
    }
  });

  it('names nobody who moves, and whose answer it was, in a publication', () => {
    const names = consultation.bodies.map(({ name }) => name!);
    const answered = new Set(consultation.responses.map(({ body }) => body));
    for (const input of inputs({ audience: 'public', reading: publicReading() })) {
      const { meta, sections } = buildConsultationReport(input);
      expect(meta.copy).toBe('publication');
      const before = sections.filter(({ id }) => id !== 'named' && id !== 'remarks');
      const texts = textsOf(before).filter(
        (text) => !/limburg|antwerpen|vlaanderen|brabant/i.test(text),
      );
      for (const name of names.filter((one) => one.length > 6))
        expect(texts.join('\n')).not.toContain(name);
      const named = textsOf(sections.filter(({ id }) => id === 'named')).join('\n');
      const silent = consultation.bodies.find(({ id }) => !answered.has(id))!;
      expect(named).not.toContain(`, ${silent.name!},`);
    }
  });
});

describe('the cabinet’s page', () => {
  it('has at most 400 words, in both languages and for both audiences', () => {
    for (const input of [
      ...inputs(),
      ...inputs({ audience: 'public', reading: publicReading() }),
    ]) {
      const words = textsOf(buildCabinetPage(input).sections).join(' ').split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(400);
      expect(words.length).toBeGreaterThan(120);
    }
  });
});

describe('sentences about figures that the gate changed', () => {
  it('say of how many they tell where some answers do not count yet', () => {
    const cells = { ...reading.overall.cells, strengthen: 0 };
    const left = reading.overall.cells.strengthen as number;
    const counted = (reading.overall.counted as number) - left;
    const overall = { ...reading.overall, cells, counted };
    for (const input of inputs({ reading: { ...reading, overall } })) {
      const { counts, notCounted } = manyFindings(input);
      expect(counts!.sentence).toContain(String(reading.response.answered - left));
      expect(counts!.sentence).not.toContain(String(reading.response.answered));
      expect(notCounted!.figure).toBe(String(left));
    }
  });

  it('name what holds back most, whatever order the factors have', () => {
    const still = reading.factors.map(({ id }, at) => ({ factor: id, n: at + 1 }));
    const packages = reading.packages.map((one) => ({ ...one, still }));
    for (const input of inputs({ reading: { ...reading, packages } })) {
      const { sentence } = manyFindings(input)[`package.${packages[0]!.id}.still`]!;
      expect(sentence).toContain(`(${still.length})`);
      expect(sentence).not.toContain('(1)');
    }
  });

  const figure: fc.Arbitrary<Figure> = fc.oneof(
    fc.nat({ max: 300 }),
    fc.constantFrom('nearlyAll' as const, 'hardlyAny' as const, null),
    fc.record({ least: fc.integer({ min: 1, max: 300 }) }),
  );

  it('never show more than what they are given', () => {
    const cells = (six: Figure[]) =>
      Object.fromEntries(
        Object.keys(reading.overall.cells).map((cell, at) => [cell, six[at] ?? null]),
      ) as Record<TallyCell, Figure>;
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 6, maxLength: 6 }),
        fc.nat({ max: 50 }),
        fc.constantFrom(0, 1),
        (six, silent, at) => {
          const tally: Tally = {
            ...reading.overall,
            cells: cells(six),
            silent,
            otherwise: 0,
            asked: 60,
            ofAnswered: null,
            ofAsked: null,
          };
          const input = inputs()[at]!;
          const told = countsOf(input, tally);
          const open = openOf(tally);
          const numbers = told.match(/\d+/g)?.map(Number) ?? [];
          const known = [tally.cells.carries, countedIn(tally), open, silent].flatMap((one) =>
            one === null || typeof one === 'string' ? [] : leastOf(one),
          );
          expect(numbers).toEqual(known);
          expect(told).not.toMatch(/null|undefined|\{/);
        },
      ),
      { numRuns: 60 },
    );
  });

  const shownOf = (count: number): fc.Arbitrary<Figure> =>
    fc.constantFrom<Figure>(
      count,
      null,
      ...(count > 0 ? [{ least: Math.ceil(count / 2) }] : []),
      ...(count <= 1 ? (['hardlyAny'] as const) : (['nearlyAll'] as const)),
    );

  it('stand in tables whose columns add up to all asked, with what is not shown', () => {
    const cells = fc.array(
      fc.nat({ max: 40 }).chain((count) => fc.tuple(fc.constant(count), shownOf(count))),
      {
        minLength: TALLY_CELLS.length,
        maxLength: TALLY_CELLS.length,
      },
    );
    fc.assert(
      fc.property(
        cells,
        fc.nat({ max: 9 }),
        fc.nat({ max: 99 }),
        fc.nat({ max: 4 }),
        (six, otherwise, silent, left) => {
          const answered = six.reduce((sum, [count]) => sum + count, left);
          const tally: Tally = {
            ...reading.overall,
            cells: Object.fromEntries(
              TALLY_CELLS.map((cell, at) => [cell, six[at]![1]]),
            ) as Tally['cells'],
            divided: 0,
            counted: answered - left,
            otherwise,
            silent,
            asked: answered + otherwise + silent,
          };
          const [made] = tallyTable(inputs()[0]!, '', '', [{ label: '', tally }]);
          if (made?.kind !== 'table') throw new Error('There is no table.');
          const row = made.rows[0]!.map((text) =>
            Number(/\d+/.exec(plainText(text).replaceAll('0–1', ''))?.[0] ?? 0),
          );
          const asked = row.at(-2);
          expect(row.slice(1, -2).reduce((sum, one) => sum + one, 0)).toBe(asked);
          expect(asked).toBe(tally.asked);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('say of a group with too few answers who was asked and who was silent, and no verdict', () => {
    const { classification, groups } = reading.groups[0]!;
    const { group } = groups[0]!;
    const few = structuredClone(reading);
    few.groups[0]!.groups[0]!.tally = 'tooFew';
    const asked = consultation.bodies.filter((body) => groupOf(body, classification) === group);
    const kinds = new Map(
      consultation.responses.map(({ body, kind = 'assessed' }) => [body, kind]),
    );
    const silent = asked.filter(({ id }) => !kinds.has(id)).length;
    const assessed = asked.filter(({ id }) => kinds.get(id) === 'assessed').length;
    const otherwise = asked.length - silent - assessed;
    expect(silent * otherwise).toBeGreaterThan(0);
    for (const input of inputs({ reading: few })) {
      const [made] = groupTable(input, '', few.groups[0]!);
      if (made?.kind !== 'table') throw new Error('There is no table.');
      expect(made.rows[0]!.map(plainText).slice(1)).toEqual([
        input.wording.many.words.tooFew,
        ...['–', '–', '–'],
        ...[assessed, otherwise, silent, asked.length].map(String),
        '–',
      ]);
    }
  });
});
