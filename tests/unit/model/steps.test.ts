import { describe, expect, it } from 'vitest';
import { difference, whole } from '@/lib/model/steps/missing';
import type { Answers, ScoredRequest } from '@/lib/model/types';
import { asked } from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { stepsOf } from '@/tests/support/model/steps';

const plain = { from: 0, most: 4, absence: null };

describe('what a requirement misses', () => {
  it('is the demand less the supply, negative where there is more than is asked', () => {
    expect(difference(plain, 4, 1)).toBe(3);
    expect(difference(plain, 2, 2)).toBe(0);
    expect(difference(plain, 1, 4)).toBe(-3);
    expect(difference(plain, 2.5, 1)).toBe(1.5);
  });

  it('is nothing below the demand from which something is asked', () => {
    const from = { ...plain, from: 2 };
    expect(difference(from, 1, 0)).toBe(-0);
    expect(difference(from, 1, 3)).toBe(-3);
    expect(difference(from, 2, 0)).toBe(2);
  });

  it('is at most so many steps', () => {
    const most = { ...plain, most: 3 };
    expect(difference(most, 4, 0)).toBe(3);
    expect(difference(most, 4, 2)).toBe(2);
  });

  it('is four steps where there is nothing at all, from a demand on', () => {
    const absence = { ...plain, absence: 3 as number | null };
    expect(difference(absence, 2, 0)).toBe(2);
    expect(difference(absence, 3, 0)).toBe(4);
    expect(difference(absence, 4, 0)).toBe(4);
    expect(difference(absence, 3, 1)).toBe(2);
    expect(difference({ ...absence, most: 2 }, 3, 0)).toBe(4);
  });

  it('counts half a step and more as a whole one, and no surplus', () => {
    expect([-2, 0, 0.25, 0.49, 0.5, 1.4, 1.5, 3.5, 4].map(whole)).toEqual([
      0, 0, 0, 0, 1, 1, 2, 4, 4,
    ]);
  });
});

/** Every demand 0 and every supply 4 of the small instrument, as answered, with changes. */
const answersWith = (changes: Answers = {}): Answers => ({
  ...Object.fromEntries(
    asked(smallInstrument).map((id) => {
      const { side, direction } = smallInstrument.questions.find((one) => one.id === id)!;
      return [id, (side === 'demand') === (direction === 1) ? 0 : 4];
    }),
  ),
  'construct-considered': 'none',
  ...changes,
});

const steps = (changes: Answers, more: Partial<ScoredRequest> = {}) =>
  stepsOf({ context: { task: {} }, answers: answersWith(changes), ...more }, smallInstrument);

const factor = (id: string, changes: Answers, more: Partial<ScoredRequest> = {}) =>
  steps(changes, more).factors.find((one) => one.id === id)!;

describe('a factor', () => {
  it('misses nothing where nothing is asked', () => {
    for (const { shortfall, decidedBy, unknown } of steps({}).factors) {
      expect(shortfall).toEqual({ best: 0, worst: 0, point: 0 });
      expect(decidedBy).toEqual([]);
      expect(unknown).toEqual([]);
    }
  });

  it('misses what its worst requirement misses: a strength hides no hole beside it', () => {
    const { shortfall, decidedBy, requirements } = factor('staffing', {
      'demand-hours': 4,
      'supply-hours': 0,
      'demand-cover': 2,
      'supply-cover': 4,
    });
    expect(shortfall.point).toBe(4);
    expect(decidedBy).toEqual(['hours']);
    expect(requirements.map(({ shortfall: { point } }) => point)).toEqual([4, 0]);
  });

  it('is decided by every requirement that reaches what it misses', () => {
    const both = factor('staffing', {
      'demand-hours': 3,
      'supply-hours': 1,
      'demand-cover': 4,
      'supply-cover': 2,
    });
    expect(both.decidedBy).toEqual(['hours', 'cover']);
  });

  it('asks the smaller of two demands where it says so, the larger otherwise', () => {
    const time = (knowledge: number, hours: number) =>
      factor('specialism', {
        'demand-knowledge': knowledge,
        'demand-hours': hours,
        'supply-hours': 4,
        'supply-time': 0,
      }).shortfall.point;
    expect([time(4, 1), time(1, 4), time(3, 3), time(0, 4)]).toEqual([1, 1, 3, 0]);
    // Asked is what is not promised: 4 promised is nothing asked.
    const lasting = (promised: number, lasts: number) =>
      factor('lastingCost', {
        'demand-funding-promised': promised,
        'demand-lasting': lasts,
        'supply-plan': 0,
      }).shortfall.point;
    expect([lasting(4, 3), lasting(1, 0), lasting(2, 4), lasting(4, 0)]).toEqual([3, 3, 4, 0]);
  });

  it('counts a past event for no more than three steps', () => {
    // The last vacancy was never filled.
    expect(
      factor('newProfiles', { 'demand-profiles': 4, 'supply-vacancy': 4 }).shortfall.point,
    ).toBe(3);
  });

  it('takes an option outside the ladder for the interval it names', () => {
    const none = factor('newProfiles', { 'demand-profiles': 2, 'supply-vacancy': 'none' });
    expect(none.shortfall).toEqual({ best: 0, worst: 2, point: null });
    expect(none.unknown).toEqual(['supply-vacancy']);
    const notNeeded = factor('workableVolume', {
      'demand-volume': 4,
      'supply-volume': 'notNeeded',
    });
    expect(notNeeded.shortfall).toEqual({ best: 0, worst: 0, point: 0 });
  });

  it('asks no protected time of who only applies rules', () => {
    const strategy = (asks: number, profile: number, time: number) =>
      factor('strategy', {
        'demand-strategy': asks,
        'supply-strategy-profile': profile,
        'supply-strategy-time': time,
      }).shortfall.point;
    expect(strategy(1, 1, 0)).toBe(0);
    expect(strategy(2, 4, 0)).toBe(2);
    expect(strategy(3, 4, 0)).toBe(4);
    expect(strategy(3, 0, 4)).toBe(4);
    expect(strategy(3, 1, 1)).toBe(2);
  });

  it('asks at most one step of strategy of an executor, after the answer and before "from"', () => {
    const executor = { norm: 'executor' as const };
    const { shortfall, requirements } = factor(
      'strategy',
      { 'demand-strategy': 4, 'supply-strategy-profile': 0, 'supply-strategy-time': 0 },
      executor,
    );
    expect(shortfall).toEqual({ best: 1, worst: 1, point: 1 });
    expect(requirements.map(({ demand }) => demand.point)).toEqual([1, 1]);
    const knowledge = factor(
      'specialism',
      { 'demand-knowledge': 4, 'supply-knowledge': 0 },
      executor,
    );
    expect(knowledge.shortfall.point).toBe(4);
  });

  it('runs from the lowest demand against the highest supply to the reverse', () => {
    const open = factor(
      'startCost',
      { 'demand-advance': 3, 'supply-prefinance': 1 },
      { unsure: ['demand-advance', 'supply-prefinance'] },
    );
    expect(open.shortfall).toEqual({ best: 0, worst: 4, point: 2 });
    const unknown = factor('startCost', { 'demand-advance': 'unknown', 'supply-prefinance': 1 });
    expect(unknown.shortfall).toEqual({ best: 0, worst: 3, point: null });
    expect(unknown.unknown).toEqual(['demand-advance']);
  });

  it('has its point from the requirements that have one, but never below what is missed in any case', () => {
    const known = factor('staffing', {
      'demand-hours': 3,
      'supply-hours': 1,
      'demand-cover': 'unknown',
      'supply-cover': 0,
    });
    expect(known.shortfall).toEqual({ best: 2, worst: 4, point: 2 });
    expect(known.during).toEqual(known.shortfall);
    expect(known.running).toEqual(known.shortfall);
    // Cover is asked for 3 or more and there is at most 1: two steps at least, whatever the hours say.
    const floor = factor(
      'staffing',
      { 'demand-hours': 0 },
      {
        intervals: {
          'demand-cover': { low: 3, high: 4, point: null, divided: false },
          'supply-cover': { low: 0, high: 1, point: null, divided: false },
        },
      },
    );
    expect(floor.shortfall).toEqual({ best: 2, worst: 4, point: 2 });
    expect(floor.decidedBy).toEqual(['cover']);
  });
});
