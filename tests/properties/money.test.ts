import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCostsPerYear } from '@/lib/instrument/schema/costs-per-year';
import { addUpCosts, type CostResult } from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';
import type { CostTable } from '@/lib/model/types';
import { anyCosts, completeAnswers } from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';
import { stepsOf } from '@/tests/support/model/steps';

const RATE = 0.02;
const added = (costs: CostTable): CostResult | null => addUpCosts(costs, RATE, 10_000);

const filled = anyCosts.filter(({ lines }) => lines.length > 0);

const sum = (cells: (number | null)[]) => cells.reduce<number>((all, cell) => all + (cell ?? 0), 0);

const indexed = fc.constantFrom(true, false, null);

/** Whether one range lies within another; null has no end. */
const isWithin = (inner: Between, outer: Between): boolean =>
  (outer.low === null || (inner.low !== null && inner.low >= outer.low)) &&
  (outer.high === null || (inner.high !== null && inner.high <= outer.high));

describe('the cost table', () => {
  it('adds up to the sum of its cells, along its rows and along its years', () => {
    fc.assert(
      fc.property(filled, (costs) => {
        const result = added(costs)!;
        const cells = costs.lines.flatMap(({ oneOff, perYear }) => [oneOff, ...perYear]);
        expect(result.total.atLeast).toBe(sum(cells));
        expect(result.total.complete).toBe(cells.every((cell) => cell !== null));
        const parts = [result.oneOff, ...result.byYear];
        expect(sum(parts.map(({ cost }) => cost.atLeast))).toBe(result.total.atLeast);
        expect(sum(parts.map(({ promised }) => promised.atLeast))).toBe(result.promised.atLeast);
        if (result.difference !== null)
          expect(sum(parts.map(({ difference }) => difference))).toBe(result.difference);
        const { rise, difference } = result.prices;
        if (rise.difference.low !== null)
          expect(sum(result.byYear.map((year) => year.rise.difference.low))).toBe(
            rise.difference.low,
          );
        if (result.difference !== null && rise.difference.high !== null)
          expect(difference.high).toBe(result.difference + rise.difference.high);
      }),
    );
  });

  it('does not depend on the order of its lines', () => {
    fc.assert(
      fc.property(filled, (costs) => {
        // Amounts only: shares of a full-time post do not add up alike in every order.
        const lines = costs.lines.map((line) => ({ ...line, fte: 0 }));
        expect(added({ ...costs, lines: lines.toReversed() })).toEqual(added({ ...costs, lines }));
      }),
    );
  });

  it('only widens where a cell is missing', () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.nat(20), (costs, at, cell) => {
        const place = at % (costs.lines.length + 1);
        const opened = <R extends CostTable['promised']>(row: R): R =>
          cell === 0
            ? { ...row, oneOff: null }
            : { ...row, perYear: row.perYear.with((cell - 1) % costs.years, null) };
        const open = added({
          ...costs,
          lines: costs.lines.map((line, index) => (index === place ? opened(line) : line)),
          promised: place === costs.lines.length ? opened(costs.promised) : costs.promised,
        })!;
        const known = added(costs)!;
        expect(isWithin(known.share, open.share)).toBe(true);
        if (known.band && open.band) expect(isWithin(known.band, open.band)).toBe(true);
        expect(isWithin(known.prices.difference, open.prices.difference)).toBe(true);
        for (const [year, { rise }] of known.byYear.entries())
          expect(isWithin(rise.difference, open.byYear[year]!.rise.difference)).toBe(true);
      }),
    );
  });

  it('only widens what rising prices add where it is not known of a row', () => {
    fc.assert(
      fc.property(filled, fc.nat(), (costs, at) => {
        const place = at % (costs.lines.length + 1);
        const open = added({
          ...costs,
          lines: costs.lines.map((line, index) =>
            index === place ? { ...line, indexed: null } : line,
          ),
          promised:
            place === costs.lines.length ? { ...costs.promised, indexed: null } : costs.promised,
        })!;
        expect(isWithin(added(costs)!.prices.rise.difference, open.prices.rise.difference)).toBe(
          true,
        );
      }),
    );
  });

  it('gives the same band and levels whatever rises with prices', () => {
    fc.assert(
      fc.property(completeAnswers, filled, indexed, indexed, (answers, costs, line, promise) => {
        const other: CostTable = {
          ...costs,
          lines: costs.lines.map((one) => ({ ...one, indexed: line })),
          promised: { ...costs.promised, indexed: promise },
        };
        const { prices: _a, byYear: _b, ...one } = added(costs)!;
        const { prices: _c, byYear: _d, ...two } = added(other)!;
        expect(two).toEqual(one);
        expect(stepsOf(request(answers, { costs: other }))).toEqual(
          stepsOf(request(answers, { costs })),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('a cost table of a version before 2.1.0', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 500_000 }));
  const earlier = fc.record({
    years: fc.integer({ min: 3, max: 20 }),
    lines: fc.array(
      fc.record({ label: fc.constant('Kost'), oneOff: amount, yearly: amount, fte: amount }),
      { minLength: 1, maxLength: 4 },
    ),
    promised: fc.record({ oneOff: amount, yearly: amount, indexed }),
  });

  it('adds up to what it did', () => {
    fc.assert(
      fc.property(earlier, (given) => {
        const costs = withCostsPerYear({ costs: given }).costs as unknown as CostTable;
        const result = added(costs)!;
        const { years, lines, promised } = given;
        const over = (rows: { oneOff: number | null; yearly: number | null }[]) =>
          sum(rows.flatMap(({ oneOff, yearly }) => [oneOff, years * (yearly ?? 0)]));
        expect([result.total.atLeast, result.promised.atLeast]).toEqual([
          over(lines),
          over([promised]),
        ]);
        expect(result.total.complete).toBe(
          lines.every(({ oneOff, yearly }) => oneOff !== null && yearly !== null),
        );
        expect(withCostsPerYear({ costs })).toEqual({ costs });
      }),
    );
  });
});
