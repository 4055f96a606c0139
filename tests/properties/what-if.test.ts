import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess, whatIf } from '@/lib/model';
import { LEVELS } from '@/lib/model/types';
import {
  anyNorm,
  completeAnswers,
  digitalAnswers,
  nearlyCarried,
} from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';

const ids = instrument.measures.map(({ id }) => id);
const anyRequest = fc
  .tuple(fc.oneof(nearlyCarried, completeAnswers, digitalAnswers), anyNorm)
  .map(([answers, norm]) => request(answers, { norm }));
const anyMeasures = fc.subarray(ids, { maxLength: 6 });

describe('What if some measures were done', () => {
  it('is the present verdict when none is', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const { overall, capacities } = assess(instrument, given);
        const then = whatIf(instrument, given, []);
        expect(then.between).toEqual(overall.between);
        expect(then.factors).toEqual([]);
        expect(then.capacities.map(({ between }) => between)).toEqual(
          capacities.map(({ between }) => between),
        );
        if (overall.advice !== 'unknown') expect(then.advice).toBe(overall.advice);
      }),
      { numRuns: 60 },
    );
  });

  it('never is heavier than without them, whatever their order, and never knows other measures', () => {
    fc.assert(
      fc.property(anyRequest, anyMeasures, (given, measures) => {
        const [none, some] = [whatIf(instrument, given, []), whatIf(instrument, given, measures)];
        for (const end of [0, 1] as const) {
          expect(LEVELS.indexOf(some.between[end])).toBeLessThanOrEqual(
            LEVELS.indexOf(none.between[end]),
          );
        }
        expect(whatIf(instrument, given, measures.toReversed())).toEqual(some);
        expect(whatIf(instrument, given, [...measures, 'nothing-of-ours'])).toEqual(some);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the smallest set that the result names', () => {
    let found = 0;
    fc.assert(
      fc.property(anyRequest, (given) => {
        const { smallestSet } = assess(instrument, given);
        if (!smallestSet) return;
        found += 1;
        expect(whatIf(instrument, given, smallestSet.measures).between).toEqual(
          smallestSet.between,
        );
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('scores a measure as one that sets the answers would', () => {
    const given = request({ 'demand-funding-promised': 0, 'demand-funding-lasting': 0 });
    const set = request({ 'demand-funding-promised': 4, 'demand-funding-lasting': 4 });
    const then = whatIf(instrument, given, ['condition-funding']);
    expect(then.between).toEqual(assess(instrument, set).overall.between);
    expect(then.factors.map(({ id }) => id)).toEqual(['lastingCost']);
  });

  it('names measures of which nothing can be counted', () => {
    const { without } = whatIf(instrument, request({}), ids);
    const plain = instrument.measures.filter(({ effect }) => effect.length === 0);
    for (const { id } of plain) expect(without).toContain(id);
  });
});
