import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { poolingResult } from '@/lib/model/digital/pooling';
import type { CapacityId } from '@/lib/model/types';
import { anyRequest, digitalAnswers } from '@/tests/support/model/arbitraries';
import { assumed, idsOn, request } from '@/tests/support/model/builders';
import { scoredOf, stepsOf } from '@/tests/support/model/steps';

const KAPPA: Record<CapacityId, number> = {
  administrative: assumed('kappaAdministrative'),
  financial: assumed('kappaFinancial'),
  policy: assumed('kappaPolicy'),
};

describe('P4 the limits of relief', () => {
  it('expected and supported relief never exceed the ceiling of the capacity', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        for (const { capacity, relief } of stepsOf(request(answers)).factors) {
          expect(relief.expected).toBeLessThanOrEqual(KAPPA[capacity]);
          expect(relief.supported).toBeLessThanOrEqual(relief.expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('without an affordance there is none', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        for (const { id, relief } of stepsOf(request(answers)).factors) {
          const rated = idsOn(id, 'affordance').some((affordance) => {
            const own = answers[affordance];
            return typeof own === 'number' && own > 0;
          });
          if (!rated) expect(relief, id).toEqual({ expected: 0, supported: 0 });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('with only an idea, expectation supports nothing', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        const idea = stepsOf(request({ ...answers, 'construct-considered': 'idea' }));
        for (const { relief, during, running } of idea.factors) {
          expect(relief.supported).toBe(0);
          expect(running.best).toBeGreaterThanOrEqual(0);
          expect(during.best).toBeGreaterThanOrEqual(0);
        }
        const concrete = stepsOf(request({ ...answers, 'construct-considered': 'concrete' }));
        expect(idea.factors.map(({ relief }) => relief.expected)).toEqual(
          concrete.factors.map(({ relief }) => relief.expected),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('without an initiative nothing is relieved, nothing is added and nothing changes', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        const none = stepsOf(request({ ...answers, 'construct-considered': 'none' }));
        for (const { relief, load, shortfall, during, running } of none.factors) {
          expect(relief).toEqual({ expected: 0, supported: 0 });
          expect(load).toEqual({ during: 0, running: 0 });
          expect(during).toEqual(shortfall);
          expect(running).toEqual(shortfall);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what misses a step today misses one once it runs, and at no end more than the ceiling goes', () => {
    fc.assert(
      fc.property(digitalAnswers, (answers) => {
        for (const { id, capacity, shortfall, running } of stepsOf(request(answers)).factors) {
          for (const end of ['best', 'worst'] as const) {
            const today = shortfall[end];
            if (today >= 1) expect(running[end], id).toBeGreaterThanOrEqual(1);
            const most = Math.floor(KAPPA[capacity] * today + 1e-6);
            expect(running[end], id).toBeGreaterThanOrEqual(today - most);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nor does cooperation close what is missed today', () => {
    const pooled = fc.record({
      'pooling-kind': fc.constantFrom('sporadic', 'continuity', 'strategic'),
      'pooling-partner': fc.constantFrom('agreed', 'candidate'),
      'pooling-tradition': fc.integer({ min: 2, max: 4 }),
      'pooling-coordination': fc.integer({ min: 2, max: 4 }),
      'pooling-it': fc.integer({ min: 2, max: 4 }),
    });
    fc.assert(
      fc.property(digitalAnswers, pooled, (answers, cooperation) => {
        const { reading, scored } = scoredOf(request({ ...answers, ...cooperation }));
        for (const { from, to } of poolingResult(reading, scored).factors) {
          for (const end of ['best', 'worst'] as const) {
            expect(to[end]).toBeLessThanOrEqual(from[end]);
            if (from[end] >= 1) expect(to[end]).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the lasting cost is never relieved: no affordance bears on it', () => {
    expect(idsOn('lastingCost', 'affordance')).toEqual([]);
    fc.assert(
      fc.property(anyRequest, (given) => {
        const lasting = stepsOf(given).factors.find(({ id }) => id === 'lastingCost')!;
        expect(lasting.relief).toEqual({ expected: 0, supported: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('every factor with an affordance has a constraint', () => {
    const constrained = new Set(
      instrument.questions.flatMap(({ side, factors }) =>
        side === 'constraint' ? factors.map(({ id }) => id) : [],
      ),
    );
    const relieved = instrument.questions.flatMap(({ side, factors }) =>
      side === 'affordance' ? factors.map(({ id }) => id) : [],
    );
    expect(relieved.filter((id) => !constrained.has(id))).toEqual([]);
  });
});
