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
    expect(ability(4, 0)).toMatchObject({ shortfall: 100, limitedBy: 'supply-strategy-time' });
  });

  it('V07 a missing profile is another cause', () => {
    expect(ability(0, 4)).toMatchObject({ shortfall: 100, limitedBy: 'supply-strategy-profile' });
  });

  it('V07 both together close it', () => {
    expect(ability(4, 4)).toMatchObject({ shortfall: 0, limitedBy: null });
  });
});

describe('V08 Formal freedom is not credited beyond capacity', () => {
  it('V08 usable autonomy stops at what policy capacity carries', () => {
    const result = assessed({ ...allAnswered(4, 1), 'context-formal-autonomy': 4 });
    expect(result.autonomy).toEqual({ formal: 100, usable: 25 });
    expect(flagIds(result)).toContain('formal-without-usable-autonomy');
  });

  it('V08 and never exceeds formal autonomy', () => {
    const result = assessed({ ...allAnswered(1, 4), 'context-formal-autonomy': 1 });
    expect(result.autonomy).toEqual({ formal: 25, usable: 25 });
    expect(flagIds(result)).not.toContain('formal-without-usable-autonomy');
  });

  it('V08 freedom itself changes no gap', () => {
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
  const supply = (planned: number, scarcity: number) =>
    factorOf(
      assessed({
        ...allAnswered(4, 0),
        'supply-staffing-planned': planned,
        'demand-profiles': scarcity,
        'supply-profiles-vacancy': scarcity,
      }),
      'staffing',
    ).supply!;

  it('V10 the harder, the less', () => {
    const credited = [0, 1, 2, 3, 4].map((scarcity) => supply(4, scarcity));
    expect(credited).toEqual(credited.toSorted((a, b) => b - a));
    expect(credited[4]).toBeLessThan(credited[0]!);
    expect(credited[4]).toBeGreaterThan(0);
  });

  it('V10 all planned staff together stay below the same staff in post', () => {
    const inPost = factorOf(
      assessed({ ...allAnswered(4, 0), 'supply-staffing-hours': 4, 'supply-staffing-cover': 4 }),
      'staffing',
    );
    expect(supply(4, 0)).toBeLessThan(inPost.supply!);
  });
});

describe('V11 Partial or no compensation raises financial risk, and digital savings do not cancel it', () => {
  const promised = (level: number, more: Answers = {}) =>
    assessed({
      ...carried(),
      'demand-funding': 4,
      'supply-funding-promised': level,
      'supply-funding-indexed': level,
      ...more,
    });

  it('V11 less compensation gives a larger gap', () => {
    const gaps = [4, 3, 2, 1, 0].map((level) => capacityOf(promised(level), 'financial').gap!);
    expect(gaps[0]).toBe(0);
    expect(gaps).toEqual([...new Set(gaps)].toSorted((a, b) => a - b));
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
    const funding = factorOf(saved, 'fundingBrought');
    expect(funding.shortfallAfter).toBe(funding.shortfall);
    expect(capacityOf(saved, 'financial').gap).toBe(capacityOf(promised(0), 'financial').gap);
  });
});

describe('V12 Digital savings', () => {
  const saving: Answers = {
    ...carried(),
    ...digital(),
    'demand-room': 4,
    'supply-room-plan': 0,
  };
  const room = (more: Answers) => assessed({ ...saving, ...more });

  it('V12 on a small volume are neutral or negative', () => {
    const small = room({
      'demand-volume': 4,
      'supply-volume-reached': 0,
      'construct-running-cost': 1,
    });
    expect(factorOf(small, 'ownRoom').relief.supported).toBe(0);
    expect(factorOf(small, 'ownRoom').netEffect).toBeLessThanOrEqual(0);
    expect(small.notes).toContain('small-savings');
  });

  it('V12 on temporary money are neutral or negative', () => {
    const subsidized = room({ 'construct-subsidy': 4 });
    expect(factorOf(subsidized, 'ownRoom').relief.supported).toBe(0);
    expect(factorOf(subsidized, 'ownRoom').netEffect).toBeLessThanOrEqual(0);
    expect(flagIds(subsidized)).toContain('subsidy-cliff');
  });

  it('V12 on a workable volume with lasting money are positive, in the long run', () => {
    const lasting = room({});
    expect(factorOf(lasting, 'ownRoom').netEffect).toBeGreaterThan(0);
    expect(lasting.notes).toContain('long-run-savings');
    for (const locale of LOCALES)
      expect(modelTexts(locale).notes!['long-run-savings']).toMatchObject({
        text: expect.stringMatching(/op termijn, na een investering|in time, after an investment/),
      });
  });
});
