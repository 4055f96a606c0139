import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/model/types';
import { allAnswered, assessed, factorOf } from '@/tests/support/model/builders';

const staffing = (planned: Answer, demand: Answer, vacancy: Answer) =>
  factorOf(
    assessed({
      ...allAnswered(4, 0),
      'supply-staffing-planned': planned,
      'demand-profiles': demand,
      'supply-profiles-vacancy': vacancy,
    }),
    'staffing',
  );

describe('planned hires', () => {
  it.each([
    // 40 × (1 − 0.8 × hardness)
    ['easy to find', 0, 0, 40],
    ['hard to find', 2, 2, 24],
    ['hardly to be found', 4, 4, 8],
  ])('of profiles that are %s', (_, demand, vacancy, supply) => {
    expect(staffing(4, demand, vacancy).supply).toBeCloseTo(supply, 6);
  });

  it('count by the share that is decided and budgeted', () => {
    expect(staffing(0, 2, 2).supply).toBe(0);
    expect(staffing(2, 2, 2).supply).toBeCloseTo(12, 6);
  });

  it('count as hardly to be found while scarcity is unknown', () => {
    expect(staffing(4, 'unknown', 'unknown').supply).toBeCloseTo(8, 6);
  });

  it('count as easy as the vacancy was when no scarce profile is needed', () => {
    expect(staffing(4, 'notApplicable', 0).supply).toBe(staffing(4, 0, 0).supply);
    expect(staffing(4, 'notApplicable', 2).supply).toBe(staffing(4, 0, 2).supply);
  });

  it('add nothing while unknown, but widen the bounds', () => {
    const { supply, bounds } = staffing('unknown', 0, 0);
    expect(supply).toBe(0);
    expect(bounds!.supply).toEqual([0, 40]);
  });
});
