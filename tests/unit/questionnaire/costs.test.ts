import { describe, expect, it } from 'vitest';
import { totalsOf } from '@/lib/draft/cost-totals';
import { type Draft, newDraft } from '@/lib/draft/draft';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { withContext } from '@/lib/draft/updates';
import { cellsIn, isBlock } from '@/lib/fields/cell-block';
import { costCellOf, costFields, pasteCells } from '@/lib/fields/cost-fields';
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
const typed = (values: Record<string, string>): Draft =>
  Object.entries(values).reduce((draft, [name, value]) => {
    const field = fieldsOf(draft).find((one) => one.name === `costs-${name}`);
    if (!field) throw new Error(name);
    return keeping(field, value)(draft);
  }, empty);

const pasted = (draft: Draft, text: string, cell = { line: 0, column: 0 }) =>
  pasteCells('nl', cell, cellsIn(text), errors).change(draft);

const linesOf = (draft: Draft) =>
  draft.request.costs?.lines.map(({ label, oneOff, yearly, fte }) => [label, oneOff, yearly, fte]);

describe('the totals of a cost table', () => {
  it('are exact where everything is known', () => {
    const draft = withContext(
      typed({
        'line-0-oneOff': '10.000',
        'line-0-yearly': '50.000',
        'line-0-fte': '0,5',
        'promised-oneOff': '0',
        'promised-yearly': '30.000',
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

  it('count what is known beside a cell that cannot be read', () => {
    const totals = totalsOf(
      typed({
        'line-0-oneOff': 'veel',
        'line-0-yearly': '50.000',
        'promised-oneOff': '10.000',
        'promised-yearly': '31.000',
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
    const totals = totalsOf(typed({ 'promised-oneOff': '10.000', 'line-0-yearly': 'ca. veel' }));
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
    const draft = typed({ 'line-0-yearly': '1.250.000', 'line-0-oneOff': '€ 60.000,-' });
    const name = controlName(fieldPath.costCell(0, 'yearly'));
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
    const draft = pasted(empty, 'Personeel\t0\t€ 60.000,00\t0,5\nIT\t12.500\t3.000\t0\n');
    expect(linesOf(draft)).toEqual([
      ['Personeel', 0, 60_000, 0.5],
      ['IT', 12_500, 3_000, 0],
    ]);
  });

  it('begin at the cell they are pasted into', () => {
    const before = pasted(empty, 'Personeel\t1\t2\t3\nIT\t4\t5\t6');
    const cell = costCellOf('nl', controlName(fieldPath.costCell(1, 'yearly')), errors);
    expect(cell).toEqual({ line: 1, column: 2 });
    expect(linesOf(pasted(before, '50\t60\t70\n80\t90', cell))).toEqual([
      ['Personeel', 1, 2, 3],
      ['IT', 4, 50, 60],
      ['', null, 80, 90],
    ]);
    expect(costCellOf('nl', 'costs-promised-oneOff', errors)).toBeUndefined();
  });

  it('mark only what cannot be read, and keep it as pasted', () => {
    const draft = pasted(empty, 'Personeel\tp.m.\t60.000');
    expect(linesOf(draft)).toEqual([['Personeel', null, 60_000, null]]);
    expect(draft.typed?.[fieldPath.costCell(0, 'oneOff')]).toEqual({
      value: 'p.m.',
      unusable: true,
    });
    expect(Object.keys(draft.typed ?? {})).toHaveLength(1);
  });

  it('stop at the last line that a table may have', () => {
    const rows = Array.from({ length: MOST_COST_LINES + 5 }, (_, at) => `post ${at}\t1`);
    const { change, count, isComplete } = pasteCells(
      'nl',
      { line: 2, column: 0 },
      cellsIn(rows.join('\n')),
      errors,
    );
    expect([count, isComplete]).toEqual([2 * (MOST_COST_LINES - 2), false]);
    expect(change(empty).request.costs?.lines).toHaveLength(MOST_COST_LINES);
  });
});
