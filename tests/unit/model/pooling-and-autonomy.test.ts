import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/model/types';
import { allAnswered, assessed, capacityOf } from '@/tests/support/model/builders';

const pooling = (kind: string, changes: Answers = {}) =>
  assessed({
    ...allAnswered(4, 0),
    'pooling-kind': kind,
    'pooling-partner': 'agreed',
    'pooling-tradition': 4,
    'pooling-coordination': 4,
    'pooling-it': 4,
    ...changes,
  }).pooling;

describe('pooling', () => {
  it('takes 0.6 of the shortfall for sporadic and 0.3 for strategic work', () => {
    const sporadic = pooling('sporadic');
    expect(sporadic).toMatchObject({ fit: 'strong', missing: [], scenario: { share: 0.6 } });
    expect(sporadic.scenario.factors).toContainEqual({
      id: 'specialism',
      shortfall: 100,
      relieved: 60,
      remaining: 40,
    });
    expect(pooling('strategic')).toMatchObject({ fit: 'partial', scenario: { share: 0.3 } });
  });

  it('takes nothing without a partner, half with a candidate', () => {
    for (const partner of ['none', 'unknown'])
      expect(pooling('sporadic', { 'pooling-partner': partner })).toMatchObject({
        fit: 'none',
        missing: ['pooling-partner'],
        scenario: { share: 0 },
      });
    const candidate = pooling('sporadic', { 'pooling-partner': 'candidate' });
    expect(candidate.scenario.share).toBeCloseTo(0.3, 6);
    expect(candidate.missing).toEqual(['pooling-partner']);
  });

  it.each(['pooling-tradition', 'pooling-coordination', 'pooling-it'])(
    'takes sharply less without %s, which it names',
    (id) => {
      for (const lacking of [0, 'unknown']) {
        const result = pooling('sporadic', { [id]: lacking });
        expect(result.scenario.share).toBeCloseTo(0.12, 6);
        expect(result.missing).toEqual([id]);
        expect(result.fit).toBe('partial');
      }
    },
  );

  it('fits not at all when two conditions are missing', () => {
    expect(pooling('sporadic', { 'pooling-it': 0, 'pooling-tradition': 0 }).fit).toBe('none');
  });

  it('is absent when nobody considers it, and its follow-up answers are ignored', () => {
    const result = assessed({ ...allAnswered(4, 0), 'pooling-kind': 'no', 'pooling-it': 4 });
    expect(result.pooling).toEqual({
      kind: 'no',
      fit: 'none',
      missing: [],
      scenario: { share: 0, factors: [] },
    });
    expect(result.ignored).toEqual(['pooling-it']);
  });

  it('never changes a level', () => {
    const plain = assessed(allAnswered(4, 0));
    const pooled = assessed({ ...allAnswered(4, 0), 'pooling-kind': 'sporadic' });
    expect(pooled.capacities).toEqual(plain.capacities);
  });
});

describe('autonomy', () => {
  const autonomy = (formal: number | string, supply: number) =>
    assessed({ ...allAnswered(2, supply), 'context-formal-autonomy': formal }).autonomy;

  it('is usable as far as the supply of the policy factors carries', () => {
    expect(autonomy(4, 2)).toEqual({ formal: 100, usable: 50 });
    expect(autonomy(1, 2)).toEqual({ formal: 25, usable: 25 });
  });

  it('is unknown where either side is', () => {
    expect(autonomy('unknown', 2)).toEqual({ formal: null, usable: null });
    expect(assessed({ 'context-formal-autonomy': 3 }).autonomy).toEqual({
      formal: 75,
      usable: null,
    });
  });

  it('averages the policy factors only', () => {
    const rich = { ...allAnswered(2, 1), 'supply-room-plan': 4, 'supply-it-sharing': 4 };
    const result = assessed({ ...rich, 'context-formal-autonomy': 4 });
    expect(result.autonomy.usable).toBe(25);
    expect(capacityOf(result, 'policy').gap).toBe(25);
  });
});
