import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import type { Answers, AssessRequest } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  carried,
  digital,
  each,
  measureIds,
  onSide,
} from '@/tests/support/model/builders';

const weak = { ...allAnswered(4, 0), ...digital({ severity: 4, owner: 'nobody' }) };
const pooled: Answers = {
  ...allAnswered(4, 1),
  'pooling-kind': 'sporadic',
  'pooling-partner': 'agreed',
  'pooling-tradition': 4,
  'pooling-coordination': 4,
  'pooling-it': 4,
};

const CASES: Record<string, [Answers, Partial<AssessRequest>?]> = {
  weak: [weak],
  left: [{ ...weak, ...digital({ severity: 3, owner: 'others' }), 'construct-remedy': 'central' }],
  'with a poor construct': [
    {
      ...weak,
      ...each(
        onSide('view')
          .map(({ id, view }) => (view === 'tool' ? id : ''))
          .filter(Boolean),
        4,
      ),
      ...each(
        onSide('view')
          .map(({ id, view }) => (view === 'tool' ? '' : id))
          .filter(Boolean),
        1,
      ),
      'construct-crosses': 0,
      'construct-ambition': 4,
      'construct-subsidy': 4,
    },
  ],
  'in the middle': [allAnswered(3, 2)],
  pooled: [pooled],
  'pooled without coordination': [{ ...pooled, 'pooling-coordination': 0 }],
  imposed: [allAnswered(4, 1), { context: { task: { title: 'Taak', refusable: 'imposed' } } }],
  unknown: [{}],
  'piled up': [
    { ...allAnswered(3, 2), 'context-reforms': ['merger', 'vacancies', 'reorganization'] },
  ],
  carried: [carried()],
};

const OWN_REACH = ['municipality', 'neighbours', 'jointly', 'higher'];

describe('advice', () => {
  it('proposes every measure of the instrument in some case', () => {
    const proposed = new Set(
      Object.values(CASES).flatMap((given) => measureIds(assessed(...given))),
    );
    const never = instrument.measures.filter(({ id }) => !proposed.has(id)).map(({ id }) => id);
    expect(never).toEqual([]);
  });

  it('proposes little where nothing is lacking', () => {
    expect(measureIds(assessed(carried()))).toEqual(['next-round']);
  });

  it.each(Object.entries(CASES))('is ordered by effect, then by own reach: %s', (_, given) => {
    const { advice } = assessed(...given);
    advice.slice(1).forEach((later, i) => {
      const earlier = advice[i]!;
      const [a, b] = [earlier.expectedEffect.points, later.expectedEffect.points];
      expect(a).toBeGreaterThanOrEqual(b);
      if (a === b)
        expect(OWN_REACH.indexOf(earlier.actor)).toBeLessThanOrEqual(
          OWN_REACH.indexOf(later.actor),
        );
    });
  });

  it.each(Object.entries(CASES))('states the effect that scoring again gives: %s', (_, given) => {
    const [answers, changes] = given;
    const before = assessed(answers, changes);
    for (const { id, expectedEffect } of before.advice) {
      if (expectedEffect.changes.length === 0) continue;
      const after = assessed(
        {
          ...answers,
          ...Object.fromEntries(expectedEffect.changes.map(({ question, to }) => [question, to])),
        },
        changes,
      );
      const falls = before.capacities.flatMap((capacity, i) => {
        const other = after.capacities[i]!;
        return [
          (capacity.gap ?? Number.NaN) - (other.gap ?? Number.NaN),
          (capacity.gapAfter ?? Number.NaN) - (other.gapAfter ?? Number.NaN),
        ].filter((fall) => !Number.isNaN(fall));
      });
      expect(expectedEffect.points, id).toBeCloseTo(Math.max(0, ...falls), 4);
    }
  });

  it('states the effect of cooperation in the same points: a fall of a gap', () => {
    const result = assessed(pooled);
    const advice = result.advice.find(({ id }) => id === 'pool-the-task')!;
    const relieved = new Map(result.pooling.scenario.factors.map((f) => [f.id, f.remaining]));
    const falls = result.capacities.map(({ id, gap }) => {
      const own = result.factors.filter(({ capacity }) => capacity === id);
      const cubes = own.map((f) => ((relieved.get(f.id) ?? f.shortfall!) / 100) ** 3);
      return gap! - 100 * Math.cbrt(cubes.reduce((a, b) => a + b, 0) / cubes.length);
    });
    expect(advice.expectedEffect.points).toBeCloseTo(Math.max(...falls), 4);
  });

  it('lets full, indexed funding settle a cost table as well', () => {
    const costs = {
      years: 3,
      lines: [{ label: 'x', oneOff: 0, yearly: 100, fte: 1 }],
      promised: { oneOff: 0, yearly: 20, indexed: true },
    };
    const result = assessed(carried(), { costs });
    const funding = result.advice.find(({ id }) => id === 'condition-funding')!;
    expect(funding.expectedEffect.points).toBeCloseTo(capacityOf(result, 'financial').gap!, 4);
  });

  it('gives each a trigger, and names the factors it answers to', () => {
    for (const { triggeredBy, factors, id } of assessed(weak).advice) {
      expect(triggeredBy.length, id).toBeGreaterThan(0);
      for (const factor of factors)
        expect(instrument.factors.map((one) => one.id)).toContain(factor);
    }
  });

  it('proposes nothing about constraints where no affordance is expected', () => {
    const none = { ...weak, ...digital({ affordance: 0, severity: 4, owner: 'nobody' }) };
    expect(measureIds(assessed(none))).not.toContain('change-management');
    expect(measureIds(assessed(weak))).toContain('change-management');
  });
});
