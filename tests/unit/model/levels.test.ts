import { describe, expect, it } from 'vitest';
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
  questions,
  without,
} from '@/tests/support/model/builders';

const onlyStaffing: Answers = {
  ...carried(),
  ...notAsked('specialism', 'newProfiles', 'organization', 'itData'),
};

describe('a level that is withheld', () => {
  it('when a factor has no score, naming whom to ask', () => {
    const result = assessed({ ...carried(), 'demand-it': 'unknown' });
    const administrative = capacityOf(result, 'administrative');
    expect(administrative.level).toBe('unknown');
    expect(administrative.gap).toBe(0);
    expect(administrative.ask).toEqual([{ role: 'it', questions: ['demand-it'] }]);
    expect(result.overall).toMatchObject({ level: 'unknown', advice: 'unknown', decidedBy: null });
  });

  it('when more than a third of the items is unknown by weight', () => {
    const result = assessed({
      ...onlyStaffing,
      'demand-staffing-continuity': 'unknown',
      'supply-staffing-cover': 'unknown',
      'supply-staffing-workload': 'unknown',
    });
    const { level, unknownShare } = capacityOf(result, 'administrative');
    // (1/2 + 2/3) / 2
    expect(unknownShare).toBeCloseTo(0.583333, 6);
    expect(level).toBe('unknown');
  });

  it('not when exactly a third is unknown', () => {
    const result = assessed({
      ...onlyStaffing,
      'supply-staffing-cover': 'unknown',
      'supply-staffing-workload': 'unknown',
    });
    const { level, unknownShare } = capacityOf(result, 'administrative');
    // (0 + 2/3) / 2
    expect(unknownShare).toBeCloseTo(0.333333, 6);
    expect(level).toBe('carries');
  });

  it('counts an unanswered question like an unknown one', () => {
    const absent = assessed(without(carried(), 'demand-it'));
    expect(capacityOf(absent, 'administrative').level).toBe('unknown');
  });
});

describe('the overall level', () => {
  const unknownPolicy = { ...carried(), ...each(idsOn('durability', 'demand'), 'unknown') };

  it('is the worst capacity, and names the one that decides', () => {
    const result = assessed({ ...carried(), 'demand-room': 4, 'supply-room-plan': 0 });
    expect(result.overall).toMatchObject({
      level: 'strengthen',
      decidedBy: 'financial',
      advice: 'notNow',
    });
  });

  it('is unknown when a capacity is unknown', () => {
    expect(assessed(unknownPolicy).overall).toMatchObject({ level: 'unknown', advice: 'unknown' });
  });

  it('is a known "strengthen" even if another capacity is unknown', () => {
    const result = assessed({ ...unknownPolicy, 'demand-room': 4, 'supply-room-plan': 0 });
    expect(result.overall).toMatchObject({ level: 'strengthen', decidedBy: 'financial' });
  });

  it.each([
    ['carries', 'accept', carried()],
    ['conditions', 'acceptIf', { ...carried(), 'demand-it': 4 }],
    ['strengthen', 'notNow', allAnswered(4, 1)],
  ] as const)(
    '%s becomes %s, and "prepare" where the transfer is imposed',
    (level, advice, answers) => {
      expect(assessed(answers).overall).toMatchObject({ level, advice });
      expect(assessed(answers, { task: { refusable: 'negotiable' } }).overall.advice).toBe(advice);
      expect(assessed(answers, { task: { refusable: 'imposed' } }).overall.advice).toBe('prepare');
    },
  );

  it('is unaffected by digitalization', () => {
    const plain = assessed(allAnswered(3, 2));
    const digital = assessed({
      ...allAnswered(3, 2),
      'construct-considered': 'concrete',
      'construct-project': 4,
    });
    expect(digital.overall.level).toBe(plain.overall.level);
    expect(capacityOf(digital, 'administrative').level).toBe(
      capacityOf(plain, 'administrative').level,
    );
  });
});

describe('the quick check', () => {
  const quick = Object.fromEntries(
    questions.filter(({ quickCheck }) => quickCheck).map(({ id }) => [id, 2]),
  );

  it('gives gaps and bounds of twelve answers, but no level and no verdict', () => {
    const result = assessed(quick);
    expect(Object.keys(quick)).toHaveLength(12);
    expect(result.basis).toBe('quick');
    expect(result.overall).toMatchObject({ level: null, advice: 'unknown', decidedBy: null });
    for (const { gap, bounds, level } of result.capacities) {
      expect(level).toBeNull();
      expect(gap).toBe(0);
      expect(bounds![1]).toBeGreaterThan(0);
    }
    expect(factorOf(result, 'strategicAbility').shortfall).toBe(0);
  });

  it('becomes a full assessment with one answer beyond the twelve, or a cost table', () => {
    expect(assessed({ ...quick, 'demand-it': 2 }).basis).toBe('full');
    const costs = {
      years: 3,
      lines: [{ label: 'x', oneOff: 1, yearly: 1, fte: 1 }],
      promised: { oneOff: 1, yearly: 1, indexed: true },
    };
    expect(assessed(quick, { costs }).basis).toBe('full');
  });
});

describe('the executor norm', () => {
  it('counts 0.4 of the value of strategic items, and is named', () => {
    const result = assessed(allAnswered(4, 1), { norm: 'executor' });
    expect(result.norm).toBe('executor');
    expect(factorOf(result, 'strategicAbility')).toMatchObject({ demand: 40, shortfall: 15 });
    expect(factorOf(result, 'staffing')).toMatchObject({ demand: 100, shortfall: 75 });
    expect(capacityOf(result, 'policy')).toMatchObject({ gap: 15, level: 'conditions' });
  });

  it('is not the default, and never raises a demand', () => {
    const answers = allAnswered(3, 1);
    const [first, executor] = [assessed(answers), assessed(answers, { norm: 'executor' })];
    expect(first.norm).toBe('firstTier');
    first.factors.forEach(({ demand }, i) => {
      expect(executor.factors[i]!.demand).toBeLessThanOrEqual(demand!);
    });
  });
});
