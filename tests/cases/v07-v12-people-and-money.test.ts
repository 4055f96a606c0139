import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  carried,
  digital,
  factorOf,
  flagIds,
  inhabitants,
} from '@/tests/support/model/builders';
import { LOCALES, modelTexts } from '@/tests/support/model/texts';

describe('V07 A qualified profile without time and room keeps the gap', () => {
  const asked = { ...carried(), 'demand-strategy': 4 };
  const ability = (profile: number, time: number) =>
    factorOf(
      assessed({ ...asked, 'supply-strategy-profile': profile, 'supply-strategy-time': time }),
      'strategicAbility',
    );

  it('V07 the gap is that of the time, and time is named as the cause', () => {
    expect(ability(4, 0)).toMatchObject({ shortfall: { point: 4 }, decidedBy: ['strategyTime'] });
  });

  it('V07 a missing profile is another cause', () => {
    expect(ability(0, 4)).toMatchObject({
      shortfall: { point: 4 },
      decidedBy: ['strategyProfile'],
    });
  });

  it('V07 where both decide, both are named', () => {
    expect(ability(0, 0).decidedBy).toEqual(['strategyProfile', 'strategyTime']);
  });

  it('V07 both together close it', () => {
    expect(ability(4, 4)).toMatchObject({ shortfall: { point: 0 }, decidedBy: [] });
  });
});

describe('V08 Formal freedom is not credited beyond capacity', () => {
  it('V08 usable autonomy stops at what policy capacity carries', () => {
    const result = assessed({ ...allAnswered(4, 1), 'context-formal-autonomy': 4 });
    expect(result.autonomy).toEqual({ formal: 4, usable: 1 });
    expect(flagIds(result)).toContain('formal-without-usable-autonomy');
  });

  it('V08 and never exceeds formal autonomy', () => {
    const result = assessed({ ...allAnswered(1, 4), 'context-formal-autonomy': 1 });
    expect(result.autonomy).toEqual({ formal: 1, usable: 1 });
    expect(flagIds(result)).not.toContain('formal-without-usable-autonomy');
  });

  it('V08 freedom itself changes no level', () => {
    const [little, much] = [0, 4].map((freedom) =>
      assessed({ ...allAnswered(3, 1), 'context-formal-autonomy': freedom }),
    );
    expect(much!.capacities).toEqual(little!.capacities);
  });
});

describe('V09 A one-person service raises a continuity risk whatever the headcount', () => {
  const alone = { ...carried(), 'supply-staffing-cover': 0, 'supply-staffing-hours': 4 };

  it.each([3_000, 40_000, 500_000])('V09 with %d inhabitants and ample hours', (population) => {
    const result = assessed(alone, inhabitants(population));
    expect(flagIds(result)).toContain('one-person-service');
  });

  it('V09 not where somebody can take over', () => {
    expect(flagIds(assessed({ ...alone, 'supply-staffing-cover': 2 }))).not.toContain(
      'one-person-service',
    );
  });
});

describe('V10 Planned recruitment counts for less than face value when hiring is hard', () => {
  const staffing = (planned: number, months: number) =>
    assessed({
      ...allAnswered(1, 4),
      'demand-staffing-hours': 4,
      'supply-staffing-hours': 0,
      'demand-profiles': 0,
      'supply-staffing-planned': planned,
      'supply-profiles-vacancy': months,
    });
  const left = (planned: number, months: number) => staffing(planned, months).planned!.to.point!;

  it('V10 the harder, the less', () => {
    const steps = [0, 1, 2, 3, 4].map((months) => left(4, months));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBeLessThan(steps[4]!);
    expect(left(2, 0)).toBeGreaterThan(left(4, 0));
  });

  it('V10 a hire decided is not capacity of today', () => {
    expect(factorOf(staffing(4, 0), 'staffing').shortfall.point).toBe(4);
    expect(staffing(4, 0).overall.level).toBe('strengthen');
    expect(staffing(4, 0).planned).toMatchObject({ level: 'carries' });
  });

  it('V10 none decided, no scenario', () => {
    expect(staffing(0, 0).planned).toBeNull();
  });
});

describe('V11 Partial or no compensation raises financial risk, and digital savings do not cancel it', () => {
  const promised = (level: number, more: Answers = {}) =>
    assessed({
      ...carried(),
      'demand-funding-promised': level,
      'demand-funding-lasting': 4,
      'supply-lasting-plan': 0,
      ...more,
    });
  const lasting = (level: number, more: Answers = {}) =>
    factorOf(promised(level, more), 'lastingCost');

  it('V11 less compensation misses more', () => {
    expect([4, 3, 2, 1, 0].map((level) => lasting(level).shortfall.point)).toEqual([0, 1, 2, 3, 4]);
  });

  it('V11 partial and no compensation warn of cuts or taxes, full compensation does not', () => {
    for (const level of [0, 2, 3]) expect(flagIds(promised(level))).toContain('offloading');
    expect(flagIds(promised(4))).not.toContain('offloading');
    expect(modelTexts('nl').flags!.offloading).toMatchObject({
      text: expect.stringMatching(/snoeien of belastingen verhogen/),
    });
    expect(modelTexts('en').flags!.offloading).toMatchObject({
      text: expect.stringMatching(/cut services or raise taxes/),
    });
  });

  it('V11 the best digital savings leave the warning and the shortfall', () => {
    const saved = promised(0, digital());
    expect(flagIds(saved)).toContain('offloading');
    const { shortfall, running, relief } = factorOf(saved, 'lastingCost');
    expect(relief).toEqual({ expected: 0, supported: 0 });
    expect(running).toEqual(shortfall);
    expect(capacityOf(saved, 'financial').level).toBe(capacityOf(promised(0), 'financial').level);
  });
});

describe('V12 Digital savings', () => {
  const saving: Answers = {
    ...carried(),
    ...digital(),
    'demand-start-advance': 4,
    'supply-start-prefinance': 0,
  };
  const start = (more: Answers) => assessed({ ...saving, ...more });

  it('V12 on a small volume are neutral or negative', () => {
    const small = start({ 'demand-volume': 4, 'supply-volume-reached': 0 });
    const { relief, running, shortfall } = factorOf(small, 'startCost');
    expect(relief.supported).toBe(0);
    expect(running.point).toBeGreaterThanOrEqual(shortfall.point!);
    expect(small.notes).toContain('small-savings');
  });

  it('V12 on temporary money are neutral or negative', () => {
    const subsidized = start({ 'construct-subsidy': 4 });
    expect(factorOf(subsidized, 'startCost').relief.supported).toBe(0);
    expect(factorOf(subsidized, 'lastingCost').load.running).toBe(1);
    expect(flagIds(subsidized)).toContain('subsidy-cliff');
  });

  it('V12 on a workable volume with lasting money count in the long run at most', () => {
    const lasting = start({});
    const { relief, during, shortfall } = factorOf(lasting, 'startCost');
    expect(relief.supported).toBeGreaterThan(0);
    expect(during.point).toBeGreaterThanOrEqual(shortfall.point!);
    expect(lasting.notes).toContain('long-run-savings');
    for (const locale of LOCALES)
      expect(modelTexts(locale).notes!['long-run-savings']).toMatchObject({
        text: expect.stringMatching(/op termijn, na een investering|in time, after an investment/),
      });
  });
});
