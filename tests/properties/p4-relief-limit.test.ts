import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapacityId } from '@/lib/model/types';
import { anyRequest, digitalAnswers } from '@/tests/support/model/arbitraries';
import { assumed, idsOn, request } from '@/tests/support/model/builders';
import { STEP, scoresOf } from '@/tests/support/model/scores';

const KAPPA: Record<CapacityId, number> = {
  administrative: assumed('kappaAdministrative'),
  financial: assumed('kappaFinancial'),
  policy: assumed('kappaPolicy'),
};

describe('P4 the limits of relief', () => {
  it('expected and supported relief never exceed the ceiling of the capacity', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        for (const { capacity, relief } of scoresOf(request(answers)).factors) {
          expect(relief.expected).toBeLessThanOrEqual(KAPPA[capacity] + STEP);
          expect(relief.supported).toBeLessThanOrEqual(relief.expected + STEP);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('without an affordance relief is 0', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const result = scoresOf(given);
        const answers = given.answers;
        if (!answers) return;
        for (const { id, relief } of result.factors) {
          const rated = idsOn(id, 'affordance').some((affordance) => {
            const own = given.consensus?.[affordance]?.value ?? answers[affordance];
            return typeof own === 'number' && own > 0;
          });
          if (rated) continue;
          expect(relief, id).toEqual({ expected: 0, supported: 0 });
        }
      }),
      { numRuns: 80 },
    );
  });

  it('without an initiative nothing is relieved and nothing is added', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        const none = scoresOf(request({ ...answers, 'construct-considered': 'none' }));
        for (const factor of none.factors) {
          expect(factor.relief).toEqual({ expected: 0, supported: 0 });
          expect(factor.addedDemand).toBe(0);
          expect(factor.shortfallAfter).toBe(factor.shortfall);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no shortfall is closed by digitalization alone', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        for (const { capacity, shortfall, shortfallAfter } of scoresOf(request(answers)).factors) {
          if (shortfall === null) continue;
          const least = (1 - KAPPA[capacity]) * shortfall;
          expect(shortfallAfter).toBeGreaterThanOrEqual(least - STEP);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('the money that comes along is never relieved', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const funding = scoresOf(given).factors.find(({ id }) => id === 'fundingBrought')!;
        expect(funding.relief).toEqual({ expected: 0, supported: 0 });
      }),
      { numRuns: 60 },
    );
  });
});
