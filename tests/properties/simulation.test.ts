import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { anyRequest } from '@/tests/support/model/arbitraries';
import { allAnswered, assessed, carried, each, onSide } from '@/tests/support/model/builders';

const RUNS = 60;

describe('The simulation', () => {
  it('gives the same result for the same seed, and ordered percentiles and whole shares', () => {
    fc.assert(
      fc.property(anyRequest, fc.nat(), (given, seed) => {
        const request = { ...given, runs: RUNS, seed };
        const result = assess(instrument, request);
        expect(assess(instrument, structuredClone(request))).toEqual(result);
        for (const { stability } of result.capacities) {
          if (!stability) continue;
          const { p5, p50, p95, levels } = stability;
          expect(p5).toBeGreaterThanOrEqual(0);
          expect(p5).toBeLessThanOrEqual(p50);
          expect(p50).toBeLessThanOrEqual(p95);
          expect(p95).toBeLessThanOrEqual(100);
          const sum = levels.carries + levels.conditions + levels.strengthen;
          expect(sum).toBeCloseTo(1, 5);
        }
        const { stability } = result.overall;
        expect(stability).toMatchObject({ runs: RUNS, seed });
      }),
      { numRuns: 30 },
    );
  });

  it('leaves every score as it is', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const [without, simulated] = [0, RUNS].map((runs) =>
          assess(instrument, { ...given, runs }),
        );
        expect(simulated!.factors).toEqual(without!.factors);
        expect(simulated!.capacities.map(({ stability: _, ...rest }) => rest)).toEqual(
          without!.capacities.map(({ stability: _, ...rest }) => rest),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is absent when no runs are asked for', () => {
    const result = assessed(carried());
    expect(result.overall.stability).toBeNull();
    for (const { stability } of result.capacities) expect(stability).toBeNull();
  });

  it('is another with another seed', () => {
    const [one, two] = [1, 2].map((seed) => assessed(allAnswered(3, 2), { runs: 200, seed }));
    expect(one!.capacities[0]!.stability).not.toEqual(two!.capacities[0]!.stability);
  });

  it('is firm where the case is clear', () => {
    const clear = assessed(allAnswered(4, 0), { runs: 200 });
    expect(clear.overall.stability!.levels).toEqual({ carries: 0, conditions: 0, strengthen: 1 });
    const fine = assessed(allAnswered(0, 4), { runs: 200 });
    expect(fine.overall.stability!.levels.strengthen).toBe(0);
  });

  it('is wider when the team is less confident', () => {
    const ids = onSide('demand', 'supply').map(({ id }) => id);
    const spread = (confidence: number) => {
      const { p5, p95 } = assessed(allAnswered(3, 1), {
        runs: 400,
        confidence: each(ids, confidence) as Record<string, number>,
      }).capacities[0]!.stability!;
      return p95 - p5;
    };
    expect(spread(0)).toBeGreaterThan(spread(1));
  });

  it('names the answers and assumptions that move the outcome most, largest first', () => {
    const { drivers } = assessed(allAnswered(3, 1)).overall;
    expect(drivers.length).toBeGreaterThan(0);
    const effects = drivers.map(({ effect }) => effect);
    expect(effects).toEqual(effects.toSorted((a, b) => b - a));
    expect(effects.every((effect) => effect > 0)).toBe(true);
  });
});
