import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidden } from '@/lib/model';
import { anyRequest } from '@/tests/support/model/arbitraries';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  factorOf,
  onSide,
  questions,
} from '@/tests/support/model/builders';
import { scoresOf } from '@/tests/support/model/scores';

describe('answers to hidden questions', () => {
  it('are ignored and reported, never counted', () => {
    const answers = { ...allAnswered(4, 1), ...digital({ severity: 2, added: 3 }) };
    const none = assessed({ ...answers, 'construct-considered': 'none' });
    const plain = assessed({ ...allAnswered(4, 1), 'construct-considered': 'none' });
    expect(none.factors.map(({ shortfallAfter }) => shortfallAfter)).toEqual(
      plain.factors.map(({ shortfall }) => shortfall),
    );
    expect(none.ignored).toEqual(none.ignored.toSorted());
    const all = [...onSide('affordance', 'constraint', 'owner').map(({ id }) => id)];
    expect(none.ignored).toEqual(expect.arrayContaining([...all, 'security-audit']));
    expect(plain.ignored).toEqual([]);
  });

  it('of an owner where nothing has to be resolved are ignored', () => {
    const result = assessed({ ...carried(), ...digital({ severity: 0, owner: 'others' }) });
    expect(result.ignored).toEqual(
      onSide('owner')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('count again when the gate is unknown or unanswered', () => {
    for (const gate of ['unknown', undefined]) {
      const answers = { 'affordance-workflow': 3, ...(gate && { 'construct-considered': gate }) };
      expect(hidden(questions, answers)).not.toContain('affordance-workflow');
    }
    expect(hidden(questions, { 'construct-considered': 'none' })).toContain('owner-rules');
  });
});

describe('the trace of a factor', () => {
  it('adds up to its demand and its supply', () => {
    fc.assert(
      fc.property(anyRequest, ({ costs: _, ...request }) => {
        for (const { trace, demand, supply, left } of scoresOf(request).factors) {
          const sum = (...parts: string[]) =>
            trace
              .filter(({ part }) => parts.includes(part))
              .reduce((total, { contribution }) => total + (contribution ?? 0), 0);
          if (left) expect(trace).toEqual([]);
          if (demand !== null) expect(sum('demand')).toBeCloseTo(demand, 4);
          if (supply !== null) expect(sum('supply', 'planned')).toBeCloseTo(supply, 4);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names the answers that decide about relief', () => {
    const { trace } = factorOf(
      assessed({
        ...allAnswered(4, 0),
        ...digital({ affordance: 1 }),
        'affordance-workflow': 4,
        'constraint-expertise': 4,
        'owner-expertise': 'others',
      }),
      'staffing',
    );
    const deciding = trace.filter(
      ({ part, weight }) => ['affordance', 'constraint', 'owner'].includes(part) && weight === 1,
    );
    expect(deciding.map(({ question }) => question)).toEqual([
      'affordance-workflow',
      'constraint-expertise',
      'owner-expertise',
    ]);
  });

  it('names the cost table where that speaks for the money', () => {
    const { trace } = factorOf(
      assessed(carried(), {
        costs: {
          years: 3,
          lines: [{ label: 'x', oneOff: 0, yearly: 10, fte: null }],
          promised: { oneOff: 0, yearly: 5, indexed: true },
        },
      }),
      'fundingBrought',
    );
    expect(trace.map(({ part }) => part)).toContain('costs');
  });
});
