import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { defaultAssumptions, levelOf } from '@/lib/model';
import type { Answers } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  carried,
  each,
  factorOf,
  idsOn,
  notAsked,
} from '@/tests/support/model/builders';

/** Supply of a factor at its lowest; the workload and the vacancy run the other way. */
const bare = (factor: string): Answers => {
  const ids = idsOn(factor, 'supply').filter((id) => id !== 'supply-staffing-planned');
  const reverse = ['supply-staffing-workload', 'supply-profiles-vacancy'];
  return Object.fromEntries(ids.map((id) => [id, reverse.includes(id) ? 4 : 0]));
};

const asked = (factor: string, level: number): Answers => each(idsOn(factor, 'demand'), level);

describe('demand, supply and shortfall', () => {
  it('are weighted means of the known items', () => {
    const result = assessed({
      ...carried(),
      'demand-staffing-hours': 4,
      'demand-staffing-continuity': 1,
      'supply-specialism-who': 1,
      'supply-specialism-share': 4,
    });
    expect(factorOf(result, 'staffing').demand).toBe(62.5);
    // (1 × 25 + 0.5 × 100) / 1.5
    expect(factorOf(result, 'specialism').supply).toBe(50);
  });

  it('leave unknown items out of the score', () => {
    const staffing = factorOf(
      assessed({
        ...carried(),
        'demand-staffing-hours': 4,
        'demand-staffing-continuity': 'unknown',
      }),
      'staffing',
    );
    expect(staffing.demand).toBe(100);
    expect(staffing.bounds!.demand).toEqual([50, 100]);
    expect(staffing.unknown).toEqual(['demand-staffing-continuity']);
  });

  it('are null, not a guess, where a side has no known item', () => {
    const staffing = factorOf(
      assessed({ ...carried(), ...each(idsOn('staffing', 'demand'), 'unknown') }),
      'staffing',
    );
    expect(staffing).toMatchObject({ demand: null, shortfall: null, shortfallAfter: null });
    expect(staffing.supply).toBe(50);
  });

  it('turn a workload and a vacancy around', () => {
    const busy = assessed({ ...carried(), 'supply-staffing-workload': 4 });
    // (50 + 50 + 0) / 3
    expect(factorOf(busy, 'staffing').supply).toBeCloseTo(33.333333, 6);
    const quick = assessed({ ...carried(), 'supply-profiles-vacancy': 0 });
    expect(factorOf(quick, 'newProfiles').supply).toBe(100);
  });

  it('take the minimum of a limiting pair', () => {
    const result = assessed({
      ...carried(),
      'demand-strategy': 4,
      'supply-strategy-profile': 4,
      'supply-strategy-time': 1,
    });
    expect(factorOf(result, 'strategicAbility')).toMatchObject({
      demand: 100,
      supply: 25,
      shortfall: 75,
      limitedBy: 'supply-strategy-time',
    });
  });

  it('name the headroom, which fills no other shortfall', () => {
    const result = assessed({
      ...carried(),
      'supply-strategy-profile': 4,
      'supply-strategy-time': 4,
    });
    expect(factorOf(result, 'strategicAbility')).toMatchObject({ shortfall: 0, headroom: 50 });
    const lacking = { ...carried(), 'demand-durability': 4 };
    const rich = { ...lacking, 'supply-strategy-profile': 4, 'supply-strategy-time': 4 };
    expect(capacityOf(assessed(rich), 'policy').gap).toBe(
      capacityOf(assessed(lacking), 'policy').gap,
    );
  });
});

describe('the gap of a capacity', () => {
  it('is the power mean with p = 3: one hole of five', () => {
    const result = assessed({ ...carried(), ...asked('staffing', 4), ...bare('staffing') });
    // 100 × (1/5)^(1/3)
    expect(capacityOf(result, 'administrative').gap).toBeCloseTo(58.480355, 6);
  });

  it('is the power mean with p = 3: two halves of five', () => {
    const result = assessed({ ...carried(), 'demand-durability': 4, 'demand-outside': 4 });
    // 100 × (2 × 0.5³ / 5)^(1/3)
    expect(capacityOf(result, 'policy').gap).toBeCloseTo(36.840315, 6);
  });

  it('is the power mean with p = 3: 100, 50 and 0', () => {
    const result = assessed({
      ...carried(),
      ...asked('fundingBrought', 4),
      ...bare('fundingBrought'),
      'demand-room': 4,
    });
    // 100 × (1.125 / 3)^(1/3)
    expect(capacityOf(result, 'financial').gap).toBeCloseTo(72.112479, 6);
  });

  it('is 0 where nothing is lacking and 100 where everything is', () => {
    for (const { gap, bounds } of assessed(carried()).capacities) {
      expect(gap).toBe(0);
      expect(bounds).toEqual([0, 0]);
    }
    for (const { gap } of assessed(allAnswered(4, 0)).capacities) expect(gap).toBe(100);
  });

  it('leaves out a factor that does not apply, and lists it', () => {
    const result = assessed({
      ...carried(),
      ...notAsked('fundingBrought'),
      'demand-room': 4,
    });
    expect(factorOf(result, 'fundingBrought')).toMatchObject({
      left: true,
      bounds: null,
      demand: null,
    });
    // 100 × (0.5³ / 2)^(1/3)
    expect(capacityOf(result, 'financial').gap).toBeCloseTo(39.685026, 6);
  });
});

describe('the level of a gap', () => {
  const assumptions = defaultAssumptions(instrument);

  it.each([
    [0, 'carries'],
    [14.999999, 'carries'],
    [15, 'conditions'],
    [34.999999, 'conditions'],
    [35, 'strengthen'],
    [100, 'strengthen'],
  ] as const)('%d is %s', (gap, level) => {
    expect(levelOf(gap, assumptions)).toBe(level);
  });

  /** A cost table lets one factor have any shortfall. */
  const lacking = (shortfall: number) =>
    capacityOf(
      assessed(
        { ...carried(), ...notAsked('ownRoom', 'workableVolume') },
        {
          costs: {
            years: 4,
            lines: [{ label: 'Kost', oneOff: 0, yearly: 100, fte: 1 }],
            promised: { oneOff: 0, yearly: 100 - shortfall, indexed: true },
          },
        },
      ),
      'financial',
    );

  it.each([
    [14, 'carries'],
    [15, 'conditions'],
    [34, 'conditions'],
    [35, 'strengthen'],
  ] as const)('a capacity that lacks exactly %d points is %s', (shortfall, level) => {
    expect(lacking(shortfall)).toMatchObject({ gap: shortfall, level });
  });
});
