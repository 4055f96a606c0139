import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  carried,
  inhabitants,
} from '@/tests/support/model/builders';

/** A strategic task: it asks much of policy, little of hands. */
const strategic: Answers = {
  ...carried(),
  'context-nature': 4,
  'demand-strategy': 4,
  'demand-steering': 3,
  'demand-durability': 3,
  'demand-cases': 3,
  'demand-outside': 3,
};

/** All-rounders whose week operational work fills (003§4.1). */
const generalists: Answers = {
  ...strategic,
  'supply-strategy-profile': 1,
  'supply-strategy-time': 0,
  'supply-outside-expertise': 1,
};

const invested: Answers = {
  ...strategic,
  'supply-strategy-profile': 4,
  'supply-strategy-time': 4,
  'supply-steering-together': 3,
  'supply-steering-attention': 3,
  'supply-durability-survived': 3,
  'supply-cases-criteria': 3,
  'supply-cases-eyes': 3,
  'supply-outside-expertise': 3,
};

const operational: Answers = {
  ...allAnswered(1, 2),
  'context-nature': 0,
};

const policy = (answers: Answers, population: number) =>
  capacityOf(assessed(answers, inhabitants(population)), 'policy');

describe('V01 A score exists only for a municipality-task pair', () => {
  it('V01 changing only the task changes the result', () => {
    const supply = Object.fromEntries(
      Object.entries(carried()).filter(([id]) => id.startsWith('supply')),
    );
    const demand = (level: number) =>
      Object.fromEntries(
        Object.entries(allAnswered(level, 0)).filter(([id]) => id.startsWith('demand')),
      );
    const light = assessed({ ...supply, ...demand(1) });
    const heavy = assessed({ ...supply, ...demand(4) });
    expect(light.overall.level).toBe('carries');
    expect(heavy.overall.level).toBe('strengthen');
  });

  it('V01 without a task there is no score', () => {
    const supplyOnly = Object.fromEntries(
      Object.entries(carried()).filter(([id]) => id.startsWith('supply')),
    );
    const result = assessed(supplyOnly);
    for (const { level } of result.capacities) expect(level).toBeNull();
    expect(result.overall.between).toEqual(['carries', 'strengthen']);
    expect(result.overall.advice).toBe('unknown');
  });
});

describe('V02 Operational task: size alone must not create a gap', () => {
  it.each([2_000, 9_500, 25_000, 42_000, 500_000])('V02 with %d inhabitants', (population) => {
    const result = assessed(operational, inhabitants(population));
    expect(result.overall.level).toBe('carries');
    for (const { missing } of result.capacities) expect(missing['1']).toBe(0);
  });

  it('V02 a gap comes from what is lacking, not from size', () => {
    expect(policy(generalists, 9_500).missing['1']).toBeGreaterThan(0);
  });
});

describe('V03 About 10,000 inhabitants, a strategic task and generalists give a policy gap', () => {
  it('V03 shows the gap', () => {
    expect(policy(generalists, 10_000).level).toBe('strengthen');
    expect(policy(generalists, 10_000).missing['3']).toBeGreaterThan(0);
  });

  it('V03 shows none for an operational task with the same people', () => {
    const people = { 'supply-strategy-profile': 1, 'supply-strategy-time': 1 };
    expect(policy({ ...operational, ...people }, 10_000).level).toBe('carries');
  });
});

describe('V04 Raising ambition or need must not close that gap', () => {
  it('V04 more ambition leaves the gap as it is', () => {
    const before = policy(generalists, 10_000);
    for (const ambition of [0, 2, 4])
      expect(policy({ ...generalists, 'context-ambition': ambition }, 10_000)).toEqual(before);
  });

  it('V04 more need makes it larger, more people make it smaller', () => {
    const missed = (answers: Answers) => policy(answers, 10_000).missing['2'];
    const before = missed(generalists);
    expect(missed({ ...generalists, 'demand-durability': 4 })).toBeGreaterThan(before);
    const people = { 'supply-strategy-profile': 3, 'supply-strategy-time': 3 };
    expect(missed({ ...generalists, ...people })).toBeLessThan(before);
  });
});

describe('V05 About 40,000 inhabitants and a strategic task', () => {
  it('V05 with qualified staff, time and room there is no gap', () => {
    expect(policy(invested, 40_000)).toMatchObject({ level: 'carries', missing: { '1': 0 } });
  });

  it('V05 without them there is one', () => {
    expect(policy(generalists, 40_000).level).toBe('strengthen');
  });
});

describe('V06 More inhabitants alone never turn a strategic gap into "sufficient"', () => {
  it.each([10_000, 40_000, 120_000, 500_000])('V06 with %d inhabitants', (population) => {
    expect(policy(generalists, population)).toEqual(policy(generalists, 5_000));
    expect(policy(generalists, population).level).toBe('strengthen');
  });

  it('V06 investment does', () => {
    expect(policy(invested, 10_000).level).toBe('carries');
  });
});
