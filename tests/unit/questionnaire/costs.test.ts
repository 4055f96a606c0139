import { describe, expect, it } from 'vitest';
import { yearsOf } from '@/lib/draft/cost-table';
import { totalsOf } from '@/lib/draft/cost-totals';
import { type Draft, newDraft } from '@/lib/draft/draft';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { toRequest } from '@/lib/draft/to-request';
import { withContext } from '@/lib/draft/updates';
import { cellsIn, isBlock } from '@/lib/fields/cell-block';
import { copyFirstYear, costFields, lineCells } from '@/lib/fields/cost-fields';
import { type CostCell, costCellOf, pasteCells } from '@/lib/fields/cost-paste';
import { keeping, shown } from '@/lib/fields/field';
import { MOST_COST_LINES } from '@/lib/instrument/schema/limits';
import { questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { amountWords } from '@/lib/session/wording/cost-amount';

const { errors, costs: texts } = questionnaireTexts('nl');

const empty = newDraft({
  id: '11111111-1111-4111-8111-111111111111',
  name: '',
  locale: 'nl',
  now: '2026-11-22T08:00:00.000Z',
});

const fieldsOf = (draft: Draft) => costFields('nl', draft.request.costs, errors);

/** A draft in which somebody typed in controls of the cost table, by the end of their names. */
const typed = (values: Record<string, string>): Draft => typing(empty, Object.entries(values));

const form = (draft: Draft, locale: 'nl' | 'en' = 'nl') => ({
  locale,
  years: yearsOf(draft.request.costs),
  words: errors,
});

const START: CostCell = { row: 0, column: 0 };

const pasting = (draft: Draft, text: string, cell: CostCell = START) =>
  pasteCells(form(draft), cell, cellsIn(text));

const pasted = (draft: Draft, text: string, cell?: CostCell) =>
  pasting(draft, text, cell).change(draft);

const linesOf = (draft: Draft) =>
  draft.request.costs?.lines.map(({ label, oneOff, perYear, fte }) => [
    label,
    oneOff,
    ...perYear,
    fte,
  ]);

/** What somebody types in one control after another, by the end of its name. */
const typing = (draft: Draft, values: [name: string, value: string][]): Draft =>
  values.reduce((current, [name, value]) => {
    const field = fieldsOf(current).find((one) => one.name === `costs-${name}`);
    if (!field) throw new Error(name);
    return keeping(field, value)(current);
  }, draft);

const threeYears = typing(empty, [['years', '3']]);

/** The same text in every year of a row. */
const everyYear = (row: string, text: string): Record<string, string> =>
  Object.fromEntries([0, 1, 2, 3, 4].map((year) => [`${row}-year-${year}`, text]));

describe('the totals of a cost table', () => {
  it('are exact where everything is known', () => {
    const draft = withContext(
      typed({
        'line-0-oneOff': '10.000',
        ...everyYear('line-0', '50.000'),
        'line-0-fte': '0,5',
        'promised-oneOff': '0',
        ...everyYear('promised', '30.000'),
      }),
      { municipality: { population: 10_000 } },
    );
    expect(totalsOf(draft)).toMatchObject({
      total: { atLeast: 260_000, complete: true },
      promised: { atLeast: 150_000, complete: true },
      uncovered: 110_000,
      uncoveredAtLeast: 110_000,
      perInhabitant: 2.2,
      fte: { atLeast: 0.5, complete: true },
      unknownCells: 0,
      unusableCells: 0,
    });
  });

  it('are those of the amounts that stand there: cents are rounded', () => {
    const draft = typed({ 'line-0-oneOff': '18.000', ...everyYear('line-0', '24.250,50') });
    expect(linesOf(draft)?.[0]?.[2]).toBe(24_251);
    expect(totalsOf(draft)?.total.atLeast).toBe(18_000 + 5 * 24_251);
  });

  it('count what is known beside a cell that cannot be read', () => {
    const totals = totalsOf(
      typed({
        'line-0-oneOff': 'veel',
        ...everyYear('line-0', '50.000'),
        'promised-oneOff': '10.000',
        ...everyYear('promised', '31.000'),
      }),
    );
    expect(totals).toMatchObject({
      total: { atLeast: 250_000, complete: false },
      promised: { atLeast: 165_000, complete: true },
      uncovered: null,
      uncoveredAtLeast: 85_000,
      unusableCells: 1,
      unknownCells: 0,
    });
  });

  it('count a promise where no cost is known yet', () => {
    const totals = totalsOf(typed({ 'promised-oneOff': '10.000', 'line-0-year-0': 'ca. veel' }));
    expect(totals).toMatchObject({ promised: { atLeast: 10_000 }, total: { atLeast: 0 } });
    expect(totalsOf(empty)).toBeNull();
  });

  it('say at least, or nothing, where something is missing', () => {
    const words = (atLeast: number, complete: boolean) =>
      amountWords({ atLeast, complete }, String, texts);
    expect(words(5, true)).toBe('5');
    expect(words(5, false)).toBe('minstens 5');
    expect(words(0, false)).toBe('Nog niet te zeggen');
    expect(words(0, true)).toBe('0');
  });
});

describe('an amount', () => {
  it('has its separators of thousands when one comes back', () => {
    const draft = typed({ 'line-0-year-0': '1.250.000', 'line-0-oneOff': '€ 60.000,-' });
    const name = controlName(fieldPath.costYear(0, 0));
    const field = fieldsOf(draft).find((one) => one.name === name);
    const { typed: _, ...anew } = draft;
    expect(field && shown(field, draft)).toBe('1.250.000');
    expect(field && shown(field, anew)).toBe('1.250.000');
  });
});

describe('cells copied from a spreadsheet', () => {
  it('are read row by row, with what quotation marks hold together', () => {
    expect(cellsIn('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsIn('"twee\nregels"\t"hij zei ""ja"""\tx')).toEqual([
      ['twee regels', 'hij zei "ja"', 'x'],
    ]);
    expect(cellsIn('a\t\tb\n\n\tc')).toEqual([['a', '', 'b'], [''], ['', 'c']]);
    expect(cellsIn('5" buis\t3')).toEqual([['5" buis', '3']]);
    expect(cellsIn('"open\tb')).toEqual([['"open', 'b']]);
  });

  it('are a block only when there is more than one', () => {
    expect([isBlock('60.000'), isBlock('60.000\r\n'), isBlock('a\tb'), isBlock('a\nb')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('fill the cells to the right and down, and add lines', () => {
    const draft = pasted(
      threeYears,
      'Personeel\t0\t€ 60.000,00\t61.000\t62.000\t0,5\nIT\t12.500\t3.000\t\t3.000\t0\n',
    );
    expect(linesOf(draft)).toEqual([
      ['Personeel', 0, 60_000, 61_000, 62_000, 0.5],
      ['IT', 12_500, 3_000, null, 3_000, 0],
    ]);
  });

  it('begin at the cell they are pasted into', () => {
    const before = pasted(threeYears, 'Personeel\t1\t2\t3\t4\t5\nIT\t6\t7\t8\t9\t10');
    const cell = costCellOf(form(before), controlName(fieldPath.costYear(1, 1)));
    expect(cell).toEqual({ row: 1, column: 3 });
    expect(linesOf(pasted(before, '50\t60\t70\n80\t90', cell))).toEqual([
      ['Personeel', 1, 2, 3, 4, 5],
      ['IT', 6, 7, 50, 60, 70],
      ['', null, null, 80, 90, null],
    ]);
    expect(costCellOf(form(before), 'costs-line-1-indexed')).toBeUndefined();
    expect(costCellOf(form(before), 'costs-years')).toBeUndefined();
  });

  it('fill the promise, which has one row', () => {
    const cell = costCellOf(form(threeYears), controlName(fieldPath.promised('oneOff')));
    expect(cell).toEqual({ row: 'promised', column: 0 });
    const { change, rowsFit } = pasting(threeYears, '1\t2\t3\t4\n5\t6', cell);
    expect(change(threeYears).request.costs?.promised).toMatchObject({
      oneOff: 1,
      perYear: [2, 3, 4],
    });
    expect(rowsFit).toBe(false);
  });

  it('mark only what cannot be read, tell it, and keep it as pasted', () => {
    const { change, unread } = pasting(threeYears, 'Personeel\tp.m.\t60.000\t61.000');
    const draft = change(threeYears);
    expect(linesOf(draft)).toEqual([['Personeel', null, 60_000, 61_000, null, null]]);
    expect(draft.typed?.[fieldPath.costCell(0, 'oneOff')]).toEqual({
      value: 'p.m.',
      unusable: true,
    });
    expect(Object.keys(draft.typed ?? {})).toHaveLength(1);
    expect(unread).toEqual([{ row: 0, name: 'costs-line-0-oneOff', text: 'p.m.' }]);
  });

  it('leave out a row that names columns, and never take a year for an amount', () => {
    const heads = ['Post\tEenmalig\t2028\t2029\t2030\tVTE', '\t\t2028\t2029', 'Post\tStart\tEerst'];
    for (const head of heads) {
      const { change, hasHead } = pasting(threeYears, `${head}\nIT\t1\t2\t3\t4\t5`);
      expect([hasHead, linesOf(change(threeYears))]).toEqual([true, [['IT', 1, 2, 3, 4, 5]]]);
    }
    const { hasHead } = pasting(threeYears, 'IT\t2000\t2500\t3000\nHuur\t1\t2\t3');
    expect(hasHead).toBe(false);
  });

  it('say when there are more years than the table has', () => {
    expect(pasting(threeYears, 'IT\t1\t2\t3\t4\t5').columnsFit).toBe(true);
    expect(pasting(threeYears, 'IT\t1\t2\t3\t4\t5\t6').columnsFit).toBe(false);
  });

  it('stop at the last line that a table may have', () => {
    const rows = Array.from({ length: MOST_COST_LINES + 5 }, (_, at) => `post ${at}\t1`);
    const { change, count, rowsFit } = pasting(empty, rows.join('\n'), { row: 2, column: 0 });
    expect([count, rowsFit]).toEqual([2 * (MOST_COST_LINES - 2), false]);
    expect(change(empty).request.costs?.lines).toHaveLength(MOST_COST_LINES);
  });
});

describe('the years of the table', () => {
  const filled = typing(empty, [
    ['line-0-year-0', '10'],
    ['line-0-year-3', '€ 40,-'],
    ['line-0-year-4', 'veel'],
    ['promised-year-4', '5.000'],
  ]);

  it('that go keep what was typed in them, and have it again when they come back', () => {
    const shorter = typing(filled, [['years', '3']]);
    expect(shorter.request.costs?.lines[0]?.perYear).toEqual([10, null, null]);
    expect(totalsOf(shorter)).toMatchObject({ unusableCells: 0, unknownCells: 7 });
    const again = typing(shorter, [['years', '5']]);
    expect(again).toEqual(filled);
  });

  it('come empty, and every row has one amount for each', () => {
    const longer = typing(filled, [['years', '20']]).request.costs;
    expect(longer?.lines[0]?.perYear.slice(5)).toEqual(Array.from({ length: 15 }, () => null));
    expect(longer?.promised.perYear).toHaveLength(20);
  });

  it('are named after the start of the task until somebody names them', () => {
    const started = withContext(filled, { task: { start: '2028-07-01' } });
    const from = (draft: Draft) => toRequest(draft, { title: 'x', locale: 'nl' }).costs?.from;
    expect(from(filled)).toBeUndefined();
    expect(from(started)).toBe(2028);
    expect(from(typing(started, [['from', '2030']]))).toBe(2030);
    expect(from(typing(started, [['from', '20266']]))).toBe(2028);
  });

  it('take over the first one, as it was typed', () => {
    const one = typing(threeYears, [
      ['line-0-year-0', '€ 60.000,-'],
      ['line-0-year-2', '1'],
    ]);
    const copied = copyFirstYear(lineCells(form(one), 0))(one);
    expect(copied.request.costs?.lines[0]?.perYear).toEqual([60_000, 60_000, 60_000]);
    expect(copied.typed?.[fieldPath.costYear(0, 2)]).toEqual({ value: '€ 60.000,-' });
  });
});
