import { describe, expect, it } from 'vitest';
import { addUpCosts, promisedLevel } from '@/lib/model/money/costs';
import type { CostTable } from '@/lib/model/types';
import { assessed, carried, factorOf } from '@/tests/support/model/builders';
import { type SteadyCosts, steady } from '@/tests/support/model/costs';

const table = (changes: {
  line?: Partial<SteadyCosts['lines'][number]>;
  promised?: Partial<SteadyCosts['promised']>;
}): CostTable =>
  steady({
    years: 5,
    lines: [{ label: 'Personeel', oneOff: 100, yearly: 80, fte: 1.5, ...changes.line }],
    promised: { oneOff: 50, yearly: 40, indexed: true, ...changes.promised },
  });

const added = (costs: CostTable, population?: number) => addUpCosts(costs, 0.02, population)!;

describe('the bands of a promise', () => {
  it('are cut at 12.5, 37.5, 62.5 and 87.5 %, a cut belonging to the higher level', () => {
    const shares = [0, 0.124999, 0.125, 0.374999, 0.375, 0.624999, 0.625, 0.874999, 0.875, 1];
    expect(shares.map(promisedLevel)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('hold at the cuts in euros, whatever the amount', () => {
    for (const size of [8, 80, 800_000, 3_333_336]) {
      const band = (eighths: number) =>
        added(
          steady({
            years: 3,
            lines: [{ label: 'Kost', oneOff: 0, yearly: size, fte: null }],
            promised: { oneOff: 0, yearly: (eighths * size) / 8, indexed: true },
          }),
        ).band!.low;
      expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(band)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
    }
  });
});

describe('the cost table', () => {
  it('adds up over its years', () => {
    expect(added(table({}), 1000)).toMatchObject({
      total: { atLeast: 500, complete: true },
      promised: { atLeast: 250, complete: true },
      uncovered: 250,
      perYear: 50,
      perInhabitant: 0.05,
      fte: { atLeast: 1.5, complete: true },
      share: { low: 0.5, high: 0.5 },
      band: { low: 2, high: 2 },
    });
  });

  it('replaces the rated promise, and only that', () => {
    const answers = { ...carried(), 'demand-funding-promised': 0, 'supply-lasting-plan': 1 };
    const result = assessed(answers, { costs: table({}) });
    const { requirements, unknown } = factorOf(result, 'lastingCost');
    // Half promised is two steps asked.
    expect(requirements[0]!.demand).toEqual({ best: 2, worst: 2, point: 2 });
    expect(unknown).toEqual([]);
  });

  it('never counts more than the full cost', () => {
    expect(added(table({ promised: { yearly: 500 } }))).toMatchObject({
      share: { low: 1, high: 1 },
      band: { low: 4, high: 4 },
      uncovered: 0,
    });
  });

  it('leaves the promised share open down to nothing where a cost is unknown', () => {
    const result = added(table({ line: { yearly: null }, promised: { oneOff: 25, yearly: 0 } }));
    expect(result).toMatchObject({
      total: { atLeast: 100, complete: false },
      share: { low: 0, high: 0.25 },
      band: { low: 0, high: 1 },
      uncovered: null,
      perYear: null,
    });
  });

  it('leaves it open up to all where a promise is unknown', () => {
    const result = added(table({ promised: { oneOff: 125, yearly: null } }));
    expect(result).toMatchObject({
      share: { low: 0.25, high: 1 },
      band: { low: 1, high: 4 },
      promised: { atLeast: 125, complete: false },
    });
  });

  it('widens what is missed, and names no point, where a cell is unknown', () => {
    const answers = { ...carried(), 'demand-funding-lasting': 4, 'supply-lasting-plan': 0 };
    const result = assessed(answers, { costs: table({ promised: { oneOff: 125, yearly: null } }) });
    expect(factorOf(result, 'lastingCost').shortfall).toEqual({ best: 0, worst: 3, point: null });
  });

  it('lets the answer stand where nothing at all is known of it', () => {
    const nothing = table({
      line: { oneOff: null, yearly: null },
      promised: { oneOff: null, yearly: null },
    });
    expect(added(nothing).band).toBeNull();
    const [plain, costed] = [assessed(carried()), assessed(carried(), { costs: nothing })];
    expect(costed.factors).toEqual(plain.factors);
  });

  it('takes nothing to pay as promised in full', () => {
    const free = table({ line: { oneOff: 0, yearly: 0 }, promised: { oneOff: 0, yearly: 0 } });
    expect(added(free).band).toEqual({ low: 4, high: 4 });
  });

  it('is ignored while it has no line', () => {
    const empty = { ...table({}), lines: [] };
    expect(addUpCosts(empty, 0.02, 1000)).toBeNull();
    const result = assessed(carried(), { costs: empty });
    expect(result.costs).toBeUndefined();
    expect(result.factors).toEqual(assessed(carried()).factors);
  });

  it('does not move: what it says is no answer that may lie a step off', () => {
    const short = { ...carried(), 'demand-funding-lasting': 4, 'supply-lasting-plan': 1 };
    const moved = ({ overall }: ReturnType<typeof assessed>) =>
      overall.breadth.questions.map(({ question }) => question);
    expect(moved(assessed({ ...short, 'demand-funding-promised': 2 }))).toContain(
      'demand-funding-promised',
    );
    expect(moved(assessed(short, { costs: table({}) }))).not.toContain('demand-funding-promised');
  });
});

describe('the cost table per year', () => {
  const perYear: CostTable = {
    from: 2028,
    years: 3,
    lines: [
      { label: 'Personeel', oneOff: 10, perYear: [100, 200, 300], fte: 1, indexed: true },
      { label: 'Software', oneOff: 0, perYear: [50, 50, null], fte: 0, indexed: false },
    ],
    promised: { oneOff: 20, perYear: [200, 100, 0], indexed: false },
  };

  it('has cost, promise and difference of every year, with "at least" where a cell is missing', () => {
    const { oneOff, byYear, difference, uncoveredAtLeast } = added(perYear);
    expect(oneOff).toMatchObject({
      cost: { atLeast: 10 },
      promised: { atLeast: 20 },
      difference: -10,
    });
    expect(
      byYear.map(({ cost, promised, difference: left }) => [cost, promised.atLeast, left]),
    ).toEqual([
      [{ atLeast: 150, complete: true }, 200, -50],
      [{ atLeast: 250, complete: true }, 100, 150],
      [{ atLeast: 300, complete: false }, 0, null],
    ]);
    expect([difference, uncoveredAtLeast]).toEqual([null, 390]);
  });
});

describe('rising prices', () => {
  /** 1000 a year over three years, half of it promised, at 10 % a year: 0, 100 and 210 on the cost. */
  const rising = (line: boolean | null, promise: boolean | null, oneOff = 0) =>
    addUpCosts(
      {
        years: 3,
        lines: [{ oneOff, perYear: [1000, 1000, 1000], fte: null, indexed: line }],
        promised: { oneOff: 0, perYear: [500, 500, 500], indexed: promise },
      },
      0.1,
      undefined,
    )!.prices;

  it('add to the rising lines, less what an indexed promise gains', () => {
    expect(rising(true, false)).toMatchObject({
      rate: 0.1,
      rise: { cost: { low: 310, high: 310 }, promised: { low: 0, high: 0 } },
      difference: { low: 1810, high: 1810 },
    });
    expect(rising(true, true).rise.difference).toEqual({ low: 155, high: 155 });
    expect(rising(false, true).rise.difference).toEqual({ low: -155, high: -155 });
    expect(rising(false, false).rise.difference).toEqual({ low: 0, high: 0 });
  });

  it('add at most what they would, where it is not known of a line or of the promise', () => {
    expect(rising(null, false).rise.difference).toEqual({ low: 0, high: 310 });
    expect(rising(true, null).rise.difference).toEqual({ low: 155, high: 310 });
    expect(rising(null, null).rise.difference).toEqual({ low: -155, high: 310 });
  });

  it('leave one-off amounts and the first year as they are', () => {
    expect(rising(true, false, 9_999).rise.cost).toEqual({ low: 310, high: 310 });
  });

  it('have no end where an amount that rises is missing', () => {
    const open = added({
      years: 3,
      lines: [{ label: '', oneOff: 0, perYear: [1, null, 1], fte: null, indexed: true }],
      promised: { oneOff: 0, perYear: [0, 0, 0], indexed: false },
    });
    expect(open.prices.rise.difference).toEqual({ low: 0, high: null });
  });
});
