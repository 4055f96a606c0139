import { describe, expect, it } from 'vitest';
import type { CostTable } from '@/lib/model/types';
import { assessed, carried, factorOf } from '@/tests/support/model/builders';

const table = (changes: {
  line?: Partial<CostTable['lines'][number]>;
  promised?: Partial<CostTable['promised']>;
}): CostTable => ({
  years: 5,
  lines: [{ label: 'Personeel', oneOff: 100, yearly: 80, fte: 1.5, ...changes.line }],
  promised: { oneOff: 50, yearly: 40, indexed: true, ...changes.promised },
});

const withTable = (costs: CostTable, population = 1000) =>
  assessed(carried(), {
    costs,
    context: { municipality: { population }, task: { title: 'Taak' } },
  });

describe('the cost table', () => {
  it('replaces the rated demand and supply of the money that comes along', () => {
    const result = withTable(table({}));
    expect(factorOf(result, 'fundingBrought')).toMatchObject({
      demand: 100,
      supply: 50,
      shortfall: 50,
    });
    expect(result.costs).toMatchObject({
      total: 500,
      promised: 250,
      uncovered: 250,
      perYear: 50,
      perInhabitant: 0.05,
      fte: 1.5,
    });
  });

  it('lets a promise that is not indexed lose value each year', () => {
    const result = withTable(table({ promised: { indexed: false } }));
    // 50 + 40 × (1 + 1.02⁻¹ + 1.02⁻² + 1.02⁻³ + 1.02⁻⁴)
    expect(result.costs!.promised).toBeCloseTo(242.309148, 5);
    expect(factorOf(result, 'fundingBrought').supply).toBeCloseTo(48.46183, 5);
  });

  it('never counts more than the full cost', () => {
    const result = withTable(table({ promised: { yearly: 500 } }));
    expect(factorOf(result, 'fundingBrought')).toMatchObject({ supply: 100, shortfall: 0 });
    expect(result.costs!.uncovered).toBe(0);
  });

  it('bounds the ratio where a cost is unknown', () => {
    const result = withTable(
      table({ line: { yearly: null }, promised: { oneOff: 25, yearly: 0 } }),
    );
    expect(factorOf(result, 'fundingBrought').bounds!.shortfall).toEqual([75, 100]);
    expect(result.costs).toMatchObject({ total: null, uncovered: null, perYear: null });
  });

  it('bounds the ratio where a promise is unknown', () => {
    const result = withTable(table({ promised: { oneOff: 125, yearly: null } }));
    expect(factorOf(result, 'fundingBrought').bounds!.shortfall).toEqual([0, 75]);
    expect(result.costs).toMatchObject({ total: 500, promised: null, uncovered: null });
  });

  it('bounds the ratio where indexation is unknown', () => {
    const { bounds } = factorOf(
      withTable(table({ promised: { indexed: null } })),
      'fundingBrought',
    );
    expect(bounds!.supply[0]).toBeCloseTo(48.46183, 5);
    expect(bounds!.supply[1]).toBe(50);
  });

  it('does not apply at a cost of 0, nowhere in the result', () => {
    const result = assessed(
      { ...carried(), 'context-claim-financial': 0 },
      {
        costs: table({ line: { oneOff: 0, yearly: 0 } }),
        task: { reference: 'building-permits' },
      },
    );
    expect(factorOf(result, 'fundingBrought')).toMatchObject({ left: true, demand: null });
    const reference = result.reference!.factors.find(({ id }) => id === 'fundingBrought')!;
    expect(reference.rated).toBeNull();
    const claim = result.claims.find(({ capacity }) => capacity === 'financial')!;
    expect(claim.local).toBe(50);
  });

  it('is ignored while it has no line', () => {
    const result = withTable({ ...table({}), lines: [] });
    expect(result.costs).toBeUndefined();
    expect(factorOf(result, 'fundingBrought')).toMatchObject({ demand: 50, supply: 50 });
  });
});
