import { describe, expect, it } from 'vitest';
import type { Answers, AssessRequest, Respondent } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  digital,
  factorOf,
  flagIds,
  measureIds,
  without,
} from '@/tests/support/model/builders';
import { steady } from '@/tests/support/model/costs';

/** Cases of record 0032, C1–C15: what version 1 of the model got wrong. */

const missed = (answers: Answers, factor: string, changes: Partial<AssessRequest> = {}) =>
  factorOf(assessed(answers, changes), factor).shortfall;

describe('C1 Not knowing the decisive answer is no better than having nothing', () => {
  const strategic: Answers = {
    ...allAnswered(1, 3),
    'demand-strategy': 4,
    'supply-strategy-profile': 4,
  };

  it('C1 no protected time at all: not now', () => {
    const { overall } = assessed({ ...strategic, 'supply-strategy-time': 0 });
    expect(overall).toMatchObject({ level: 'strengthen', advice: 'notNow' });
  });

  it('C1 protected time unknown: open, unknown, and that answer is listed', () => {
    const result = assessed({ ...strategic, 'supply-strategy-time': 'unknown' });
    expect(capacityOf(result, 'policy').between).toEqual(['carries', 'strengthen']);
    expect(result.overall).toMatchObject({
      level: null,
      advice: 'unknown',
      open: [['supply-strategy-time']],
    });
  });
});

describe('C2 An unknown promise leaves the financial level open', () => {
  it('C2 the plan can take nothing for good', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      'supply-lasting-plan': 0,
      'demand-funding-lasting': 4,
      'demand-funding-promised': 'unknown',
    });
    expect(capacityOf(result, 'financial').between).toEqual(['carries', 'strengthen']);
    expect(result.overall.advice).toBe('unknown');
  });
});

describe('C3 A good cover does not hide missing hours', () => {
  it('C3 staffing misses four: not now', () => {
    const answers = {
      ...allAnswered(1, 3),
      'demand-staffing-hours': 4,
      'supply-staffing-hours': 0,
      'demand-staffing-continuity': 0,
      'supply-staffing-cover': 4,
    };
    expect(missed(answers, 'staffing')).toEqual({ best: 4, worst: 4, point: 4 });
    expect(assessed(answers).overall.advice).toBe('notNow');
  });
});

describe('C4 One of two supplies missing misses two', () => {
  it.each([
    ['itData', 'supply-it-sharing', 'supply-it-upkeep'],
    ['politicalSteering', 'supply-steering-together', 'supply-steering-attention'],
    ['individualCases', 'supply-cases-criteria', 'supply-cases-eyes'],
    ['organization', 'supply-organization-forum', 'supply-organization-links'],
  ])('C4 in %s', (factor, first, second) => {
    for (const [none, full] of [
      [first, second],
      [second, first],
    ]) {
      const answers = { ...allAnswered(2, 2), [none as string]: 0, [full as string]: 4 };
      expect(missed(answers, factor).point).toBe(2);
    }
  });
});

describe('C5 The number on each side of a team decides nothing', () => {
  const strategic = { ...allAnswered(1, 3), 'demand-strategy': 4, 'demand-steering': 3 };
  const optimist = { ...strategic, 'supply-strategy-profile': 4, 'supply-strategy-time': 4 };
  const pessimist = { ...strategic, 'supply-strategy-profile': 0, 'supply-strategy-time': 0 };
  const team = (politicians: number): Respondent[] =>
    Array.from({ length: 6 }, (_, member) =>
      member < politicians
        ? { role: 'alderman', answers: optimist }
        : { role: 'departmentHead', answers: pessimist },
    );
  const of = (politicians: number) => assessed({}, { answers: {}, respondents: team(politicians) });

  it('C5 four politicians and two officials, or two and four: the same levels, divided', () => {
    const [four, two] = [of(4), of(2)];
    expect(four.capacities.map(({ between }) => between)).toEqual(
      two.capacities.map(({ between }) => between),
    );
    for (const { overall } of [four, two]) {
      expect(overall.level).toBeNull();
      expect(overall.divided).not.toEqual([]);
      expect(overall.advice).not.toBe('accept');
    }
  });
});

describe('C6 Nothing asked is one answer', () => {
  it('C6 cases, outside parties and durability asked 0 change nothing of strategic ability', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      'demand-strategy': 3,
      'supply-strategy-profile': 1,
      'supply-strategy-time': 1,
      'demand-cases': 0,
      'demand-outside': 0,
      'demand-durability': 0,
    });
    expect(factorOf(result, 'strategicAbility').shortfall.point).toBe(2);
    expect(capacityOf(result, 'policy').level).toBe('conditions');
  });
});

describe('C7 Balanced on both sides is accepted, two answers from conditions', () => {
  const { overall } = assessed(allAnswered(2, 2));

  it('C7 accept, and two changes make it heavier', () => {
    expect(overall.advice).toBe('accept');
    expect(overall.margin.down?.changes).toBe(2);
    expect(overall.margin.up).toBeNull();
  });

  it('C7 no single change does, and the breadth says how many pairs do', () => {
    expect(overall.breadth.down.singles).toBe(0);
    expect(overall.breadth.down.pairs).toBeGreaterThan(0);
    expect(overall.breadth.down.pairs).toBeLessThan(overall.breadth.of.pairs);
  });
});

describe('C8 Half promised is half, told or added up', () => {
  const answers = {
    ...allAnswered(1, 3),
    'demand-funding-lasting': 4,
    'supply-lasting-plan': 2,
  };
  const table = (percent: number): AssessRequest['costs'] =>
    steady({
      years: 5,
      lines: [{ label: 'Alles', oneOff: 0, yearly: 100_000, fte: null }],
      promised: { oneOff: 0, yearly: 1_000 * percent, indexed: true },
    });

  it('C8 half promised and half to be carried is carried', () => {
    const told = assessed({ ...answers, 'demand-funding-promised': 2 });
    const added = assessed(answers, { costs: table(50) });
    expect(factorOf(told, 'lastingCost').shortfall.point).toBe(0);
    expect(factorOf(added, 'lastingCost').shortfall).toEqual(
      factorOf(told, 'lastingCost').shortfall,
    );
  });

  it('C8 for every whole percentage', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const level = [12.5, 37.5, 62.5, 87.5].filter((cut) => percent >= cut).length;
      const told = assessed({ ...answers, 'demand-funding-promised': level });
      const added = assessed(answers, { costs: table(percent) });
      expect(added.capacities, `${percent} %`).toEqual(told.capacities);
    }
  });
});

describe('C9 Nothing promised is offloading, whatever the own room', () => {
  const nothing = { ...allAnswered(1, 3), 'demand-funding-promised': 0 };

  it('C9 the plan can take all: carried, and the flag is raised', () => {
    const result = assessed({ ...nothing, 'supply-lasting-plan': 4 });
    expect(capacityOf(result, 'financial').level).toBe('carries');
    expect(flagIds(result)).toContain('offloading');
  });

  it('C9 the plan can take nothing: strengthen', () => {
    const result = assessed({ ...nothing, 'supply-lasting-plan': 0 });
    expect(capacityOf(result, 'financial').level).toBe('strengthen');
    expect(flagIds(result)).toContain('offloading');
  });
});

describe('C10 The norm changes nothing of knowledge and scarcity', () => {
  it('C10 the administrative steps are the same under both norms', () => {
    const answers = {
      ...allAnswered(1, 3),
      'demand-specialism': 3,
      'supply-specialism-who': 1,
      'demand-profiles': 3,
      'supply-profiles-vacancy': 3,
    };
    const [first, executor] = (['firstTier', 'executor'] as const).map((norm) =>
      assessed(answers, { norm }),
    );
    const steps = (result: typeof first) =>
      result!.factors
        .filter(({ capacity }) => capacity === 'administrative')
        .map(({ shortfall }) => shortfall);
    expect(steps(executor)).toEqual(steps(first));
    expect(factorOf(executor!, 'specialism').shortfall.point).toBe(2);
  });
});

describe('C11 Who applies rules needs no protected policy time', () => {
  it('C11 carried', () => {
    const result = assessed({
      ...allAnswered(2, 2),
      'context-nature': 0,
      'demand-strategy': 1,
      'demand-steering': 1,
      'demand-durability': 1,
      'supply-strategy-profile': 1,
      'supply-strategy-time': 0,
      'supply-outside-expertise': 1,
    });
    expect(capacityOf(result, 'policy').level).toBe('carries');
    expect(factorOf(result, 'strategicAbility').shortfall.point).toBe(0);
  });
});

describe('C12 Freedom that nobody has time for is not usable', () => {
  it('C12 usable is none, and the flag is raised', () => {
    const result = assessed({
      ...allAnswered(1, 4),
      'context-formal-autonomy': 4,
      'demand-strategy': 4,
      'supply-strategy-time': 0,
    });
    expect(result.autonomy).toEqual({ formal: 4, usable: 0 });
    expect(flagIds(result)).toContain('formal-without-usable-autonomy');
  });
});

describe('C13 One vacancy in the past decides nothing alone, and something lowers it', () => {
  const result = assessed({
    ...allAnswered(1, 3),
    'demand-profiles': 4,
    'supply-profiles-vacancy': 4,
  });

  it('C13 it misses three, not four', () => {
    expect(factorOf(result, 'newProfiles').shortfall.point).toBe(3);
    expect(result.overall.level).toBe('conditions');
  });

  it('C13 a measure lowers it', () => {
    const lowers = result.advice.filter(({ effect }) =>
      effect.steps.some(({ factor, from, to }) => factor === 'newProfiles' && to < from),
    );
    expect(lowers.map(({ id }) => id)).toContain('train-own-staff');
    expect(measureIds(result)).not.toHaveLength(0);
  });
});

describe('C14 An idea supports nothing yet', () => {
  it('C14 the same initiative as an idea is expectation only', () => {
    const answers = { ...allAnswered(4, 1), ...digital() };
    const concrete = factorOf(assessed(answers), 'staffing').relief;
    const idea = factorOf(
      assessed({ ...answers, 'construct-considered': 'idea' }),
      'staffing',
    ).relief;
    expect(concrete.supported).toBeGreaterThan(0);
    expect(idea).toEqual({ expected: concrete.expected, supported: 0 });
  });
});

describe('C15 A heavy initiative without any affordance weighs on policy', () => {
  it('C15 a policy factor is heavier during introduction and once it runs', () => {
    const answers = without(
      { ...allAnswered(2, 2), ...digital({ added: 4, affordance: 0 }) },
      'construct-none',
    );
    const policy = assessed(answers).factors.filter(({ capacity }) => capacity === 'policy');
    expect(policy.some(({ during, shortfall }) => during.point! > shortfall.point!)).toBe(true);
    expect(policy.some(({ running, shortfall }) => running.point! > shortfall.point!)).toBe(true);
  });
});
