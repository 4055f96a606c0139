import { describe, expect, it } from 'vitest';
import { numbers } from '@/lib/consultation/example/numbers';
import { gate, maySum, quotable, showAll, shuffled } from '@/lib/consultation/gate';
import type { Figure, Table } from '@/lib/consultation/types';
import { flandersAnswering } from '../../support/disclosure/flanders';
import { type Answering, responsesOf, tableOf, tablesOf } from '../../support/disclosure/region';

const publicly = (answering: readonly Answering[], tables: readonly Table[]) =>
  gate({ tables, responses: responsesOf(answering), audience: 'public' });

const counted = (cell: string, count: number, more: Partial<Answering> = {}) =>
  Array.from(
    { length: count },
    (_, index): Answering => ({
      body: `${cell} ${JSON.stringify(more)} ${index}`,
      sharing: 'counted',
      groups: { size: 'small' },
      answers: { tally: cell },
      version: 0,
      invested: false,
      ...more,
    }),
  );

const figuresOf = (answering: readonly Answering[]) =>
  publicly(answering, [tableOf(answering, 'tally', null)]).shown[0];

describe('a first publication of 174 of the 285', () => {
  const answering = flandersAnswering(numbers(3), 174);
  const tables = tablesOf(answering);
  const { shown, withheld } = publicly(answering, tables);

  it('shows every count of the tally of everybody as it is', () => {
    const at = tables.findIndex(({ id, group }) => id === 'tally' && !group);
    expect(shown[at]).toEqual(showAll(tables)[at]);
    expect(Object.values(shown[at]?.cells ?? {})).not.toContain(null);
  });

  it('shows the tallies of all sizes and provinces, with at least half of their counts', () => {
    const groups = shown.filter(
      ({ id, group }) =>
        id === 'tally' && ['size', 'province'].includes(group?.classification ?? ''),
    );
    expect(groups).toHaveLength(7);
    for (const { base, cells } of groups) {
      expect(base).not.toBeNull();
      const told = Object.values(cells).filter((figure) => figure !== null);
      expect(told.length).toBeGreaterThanOrEqual(3);
      expect(cells.carries).toBeTypeOf('number');
    }
  });

  it('names every cell that is hidden', () => {
    const hidden = shown.flatMap(({ cells }) => Object.values(cells)).filter((one) => one === null);
    expect(withheld.filter(({ cell }) => cell !== undefined)).toHaveLength(hidden.length);
  });
});

describe('what is shown of one table', () => {
  it('is nothing where fewer than five answered, and all where everybody is named', () => {
    expect(figuresOf(counted('carries', 4))?.base).toBeNull();
    const named = counted('carries', 2, { sharing: 'named' });
    expect(figuresOf(named)).toMatchObject({ base: 2, cells: { carries: 2, conditions: 0 } });
  });

  it('says nearly all and hardly any, and lets nobody work out which', () => {
    const { cells = {} } =
      figuresOf([...counted('carries', 11), ...counted('strengthen', 1)]) ?? {};
    expect(cells).toMatchObject({
      carries: 'nearlyAll',
      strengthen: 'hardlyAny',
      conditions: 'hardlyAny',
    });
  });

  it('never shows a count from which one of none or one follows', () => {
    const { cells = {} } = figuresOf([...counted('carries', 7), ...counted('strengthen', 5)]) ?? {};
    const exact = Object.values(cells).filter((one): one is number => typeof one === 'number');
    expect(exact.reduce((sum, one) => sum + one, 0)).toBeLessThan(12);
  });

  it('says of a cell in which somebody is named no more than how many these are', () => {
    const answering = [
      ...counted('carries', 3, { sharing: 'named' }),
      ...counted('conditions', 6),
      ...counted('strengthen', 6),
    ];
    expect(figuresOf(answering)?.cells.carries).toEqual({ least: 3 });
  });

  it('is a count that is true, roughly true, or nothing', () => {
    const answering = flandersAnswering(numbers(9), 60);
    const tables = tablesOf(answering);
    for (const [at, { cells, base }] of publicly(answering, tables).shown.entries()) {
      for (const { id, members } of tables[at]?.cells ?? []) {
        expect(holds(cells[id] ?? null, members.length, base)).toBe(true);
      }
    }
  });
});

function holds(figure: Figure, count: number, base: Figure): boolean {
  if (figure === null) return true;
  if (figure === 'hardlyAny') return count <= 1;
  if (figure === 'nearlyAll') return typeof base === 'number' && count >= base - 1;
  return figure === count;
}

describe('the order of tables and the names of bodies', () => {
  it('lets a few bodies more in one table withhold none of the others', () => {
    const assessed = [...counted('carries', 30), ...counted('strengthen', 30)];
    const everybody = [...assessed, ...counted('conditions', 3)];
    const verdicts = ['one', 'two'].map((id) => ({ ...tableOf(assessed, 'tally', null), id }));
    const remarks = { ...tableOf(everybody, 'tally', null), id: 'remarks' };
    const { shown } = publicly(everybody, [remarks, ...verdicts]);
    expect(shown.map(({ base }) => base)).toEqual([null, 60, 60]);
  });

  it('change nothing', () => {
    const random = numbers(5);
    const answering = flandersAnswering(random, 80);
    const tables = tablesOf(answering);
    const { shown } = publicly(answering, tables);
    const order = shuffled([...tables.keys()], random);
    const again = publicly(
      answering.map((one, at) => ({ ...one, body: `x${at}` })),
      order.map((at) => tables[at] as Table),
    );
    expect(again.shown).toEqual(order.map((at) => shown[at]));
  });
});

describe('money', () => {
  const withAmounts = (answering: readonly Answering[]): Table => ({
    ...tableOf(answering, 'tally', null),
    id: 'uncovered',
    values: answering.map((_, response) => ({
      response,
      value: 1_234 * (response + 1),
      population: 10,
    })),
  });

  it('is told in quartiles from twelve bodies on, none of which is an amount of one body', () => {
    const eleven = counted('carries', 11);
    expect(publicly(eleven, [withAmounts(eleven)]).shown[0]?.quartiles).toBeNull();
    expect(publicly(eleven, [withAmounts(eleven)]).withheld).toContainEqual({
      table: 'uncovered',
      group: null,
      why: 'fewAmounts',
    });
    const twelve = counted('carries', 12);
    const [shown] = publicly(twelve, [withAmounts(twelve)]).shown;
    expect(shown?.quartiles).toEqual([430, 800, 1200]);
  });

  it('is told as a sum only where the largest amount stays open', () => {
    expect(maySum([100, 5, 4])).toBe(false);
    expect(maySum([100, 50, 10])).toBe(true);
    expect(maySum([100, 50])).toBe(false);
  });
});

describe('remarks', () => {
  it('are quoted with permission only', () => {
    const remark = { point: null, text: 'Too soon.', quote: true };
    expect(quotable([remark, { ...remark, quote: false }])).toEqual([remark]);
  });
});

describe('for the region', () => {
  const named = counted('carries', 6, { sharing: 'region' });
  const regionally = (answering: readonly Answering[], closed = false) =>
    gate({
      tables: [tableOf(answering, 'tally', null)],
      responses: responsesOf(answering),
      audience: 'region',
      closed,
    });

  it('everything that is shared with it is shown by name and counted as it is', () => {
    const { shown, named: names } = regionally(named);
    expect(shown).toEqual(showAll([tableOf(named, 'tally', null)]));
    expect(names).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('those that are only counted enter by five, and all at the end', () => {
    const baseWith = (others: number, closed?: boolean) =>
      regionally([...named, ...counted('strengthen', others)], closed).shown[0]?.base;
    expect([4, 5, 9, 10].map((others) => baseWith(others))).toEqual([6, 11, 11, 16]);
    expect([4, 7].map((others) => baseWith(others, true))).toEqual([6, 13]);
  });

  it('counts those alone who are named where the others are too few', () => {
    const answering = [
      ...named,
      ...counted('strengthen', 3),
      ...counted('conditions', 7, { groups: { size: 'large' } }),
    ];
    const small = tableOf(answering, 'tally', { classification: 'size', group: 'small' });
    const { shown, withheld } = gate({
      tables: [small],
      responses: responsesOf(answering),
      audience: 'region',
    });
    expect(shown[0]).toMatchObject({ base: 6, cells: { carries: 6, strengthen: 0 } });
    expect(withheld).toEqual([{ table: 'tally', group: small.group, why: 'tooFew' }]);
  });
});
