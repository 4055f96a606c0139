import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { structureOf } from '@/lib/model/answers/structure';
import { adviceOn } from '@/lib/model/steps/advice';
import { levelAt } from '@/lib/model/steps/levels';
import { CAPACITIES, LEVELS, type RuleId } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  carried,
  each,
  factorOf,
  idsOn,
  questions,
  request,
  without,
} from '@/tests/support/model/builders';
import { steady } from '@/tests/support/model/costs';
import { scoredOf } from '@/tests/support/model/steps';

/** The rules in the words of the design: how many factors miss at least so many steps. */
type Words = (atLeast: (steps: number) => number) => { strengthen: boolean; conditions: boolean };

const WORDS: Record<RuleId, Record<'five' | 'three', Words>> = {
  default: {
    five: (n) => ({
      strengthen: n(4) >= 1 || n(3) >= 2 || n(2) >= 3,
      conditions: n(2) >= 1 || n(1) >= 3,
    }),
    three: (n) => ({
      strengthen: n(4) >= 1 || n(3) >= 2 || n(2) >= 2,
      conditions: n(2) >= 1 || n(1) >= 2,
    }),
  },
  strict: {
    five: (n) => ({ strengthen: n(3) >= 1 || n(2) >= 2, conditions: n(2) >= 1 || n(1) >= 2 }),
    three: (n) => ({ strengthen: n(3) >= 1 || n(2) >= 2, conditions: n(2) >= 1 || n(1) >= 2 }),
  },
  mild: {
    five: (n) => ({
      strengthen: n(4) >= 2 || n(3) >= 3 || n(2) >= 4,
      conditions: n(3) >= 1 || n(2) >= 2,
    }),
    // In a capacity of three, three and four factors read two and three.
    three: (n) => ({
      strengthen: n(4) >= 2 || n(3) >= 2 || n(2) >= 3,
      conditions: n(3) >= 1 || n(2) >= 2,
    }),
  },
};

const structure = structureOf(instrument);
const cases = (Object.keys(WORDS) as RuleId[]).flatMap((rule) =>
  CAPACITIES.map((capacity) => [rule, capacity] as const),
);

describe('the level of a capacity', () => {
  it.each(cases)('under the rule %s, %s: every combination of missing steps', (rule, capacity) => {
    const c = CAPACITIES.indexOf(capacity);
    const factors = structure.capacities[c]!;
    const words = WORDS[rule][factors.length === 5 ? 'five' : 'three'];
    const steps = new Uint8Array(structure.factors.length);
    const counted = new Set<number>();
    for (let code = 0; code < 5 ** factors.length; code++) {
      factors.forEach((factor, i) => {
        steps[factor] = Math.floor(code / 5 ** i) % 5;
      });
      const own = factors.map((factor) => steps[factor]!);
      const { strengthen, conditions } = words((least) => own.filter((one) => one >= least).length);
      const expected = strengthen ? 2 : conditions ? 1 : 0;
      counted.add(expected);
      expect(levelAt(structure, c, rule, steps), own.join()).toBe(expected);
    }
    expect([...counted].toSorted()).toEqual([0, 1, 2]);
  });

  it('has five factors in two capacities and three in the financial one', () => {
    expect(structure.capacities.map(({ length }) => length)).toEqual([5, 3, 5]);
  });

  it('counts factors by how much they miss', () => {
    const result = assessed({
      ...carried(),
      'demand-it': 4,
      'demand-profiles': 3,
      'demand-specialism': 'unknown',
    });
    // IT misses two, new profiles one, specialism two at its worst end, for want of a point.
    expect(capacityOf(result, 'administrative')).toMatchObject({
      missing: { '1': 3, '2': 2, '3': 0, '4': 0 },
      between: ['conditions', 'conditions'],
    });
  });
});

describe('the overall level', () => {
  it('is the heaviest capacity, and names the one that decides', () => {
    const result = assessed({
      ...carried(),
      'demand-start-advance': 4,
      'supply-start-prefinance': 0,
    });
    expect(result.overall).toMatchObject({
      level: 'strengthen',
      decidedBy: ['financial'],
      advice: 'notNow',
    });
  });

  it('is open where an unknown answer can decide, and says between what', () => {
    const result = assessed({
      ...carried(),
      'demand-durability': 'unknown',
      'supply-durability-survived': 0,
    });
    expect(result.overall).toMatchObject({
      level: null,
      between: ['carries', 'conditions'],
      open: [['demand-durability']],
    });
    expect(capacityOf(result, 'administrative').level).toBe('carries');
  });

  it('is settled where the unknown cannot change it', () => {
    const result = assessed({
      ...carried(),
      ...each(idsOn('durability', 'demand'), 'unknown'),
      'demand-start-advance': 4,
      'supply-start-prefinance': 0,
    });
    expect(result.overall).toMatchObject({
      level: 'strengthen',
      decidedBy: ['financial'],
      open: [],
    });
  });

  it('counts an unanswered question like an unknown one', () => {
    const [absent, unknown] = [
      without(carried(), 'demand-it'),
      { ...carried(), 'demand-it': 'unknown' },
    ];
    expect(assessed(absent).overall).toEqual(assessed(unknown).overall);
  });

  it('is unaffected by digitalization', () => {
    const plain = assessed(allAnswered(3, 2));
    const digital = assessed({
      ...allAnswered(3, 2),
      'construct-considered': 'concrete',
      'construct-project': 4,
    });
    expect(digital.overall.level).toBe(plain.overall.level);
    expect(digital.capacities.map(({ level }) => level)).toEqual(
      plain.capacities.map(({ level }) => level),
    );
  });
});

describe('the advice', () => {
  const { reading } = scoredOf(request(carried()));
  const table = [
    [0, 0, 'accept', 'accept', 'accept'],
    [0, 1, 'acceptIf', 'acceptIf', 'acceptIf'],
    [1, 1, 'acceptIf', 'acceptIf', 'acceptIf'],
    [0, 2, 'unknown', 'negotiate', 'prepare'],
    [1, 2, 'unknown', 'negotiate', 'prepare'],
    [2, 2, 'notNow', 'negotiate', 'prepare'],
  ] as const;

  it.each(table)(
    'between %i and %i is %s, %s where negotiable, %s where imposed',
    (best, worst, ...words) => {
      const levels = { best: [best, 0, 0], worst: [worst, 0, 0] };
      const given = (['choice', 'negotiable', 'imposed'] as const).map(
        (refusable) => adviceOn(reading, levels, refusable).advice,
      );
      expect(given).toEqual(words);
      expect(adviceOn(reading, levels, undefined).advice).toBe(words[0]);
    },
  );

  const strategic = {
    ...allAnswered(1, 3),
    'demand-strategy': 3,
    'supply-strategy-profile': 0,
  };

  it('stays "not now" on the word of unsure answers, and names them', () => {
    const { overall } = assessed(strategic, { unsure: ['supply-strategy-profile', 'demand-it'] });
    expect(overall).toMatchObject({
      level: null,
      advice: 'notNow',
      unless: ['supply-strategy-profile'],
    });
    expect(assessed(strategic).overall).toMatchObject({ advice: 'notNow', unless: [] });
  });

  it('is "unknown" where a decisive answer is not known', () => {
    const { overall } = assessed({ ...strategic, 'supply-strategy-profile': 'unknown' });
    expect(overall).toMatchObject({ advice: 'unknown', unless: [] });
    expect(overall.open).toEqual([['supply-strategy-profile']]);
  });
});

describe('the quick check', () => {
  const quick = Object.fromEntries(
    questions
      .filter(({ quickCheck }) => quickCheck)
      .map(({ id, direction }) => [id, direction === 1 ? 2 : 2]),
  );

  it('gives steps of twelve answers, but no level and no verdict', () => {
    const result = assessed(quick);
    expect(Object.keys(quick)).toHaveLength(12);
    expect(result.basis).toBe('quick');
    expect(result.overall).toMatchObject({
      level: null,
      advice: 'unknown',
      decidedBy: [],
      firmness: null,
      open: [],
    });
    expect(result.smallestSet).toBeNull();
    for (const { level } of result.capacities) expect(level).toBeNull();
    expect(factorOf(result, 'strategicAbility').shortfall).toEqual({ best: 0, worst: 0, point: 0 });
  });

  it('becomes a full assessment with one answer beyond the twelve, or a cost table', () => {
    expect(assessed({ ...quick, 'demand-it': 2 }).basis).toBe('full');
    const costs = steady({
      years: 3,
      lines: [{ label: 'x', oneOff: 1, yearly: 1, fte: 1 }],
      promised: { oneOff: 1, yearly: 1, indexed: true },
    });
    expect(assessed(quick, { costs }).basis).toBe('full');
    expect(LEVELS).toContain(assessed({ ...quick, 'demand-it': 2 }, { costs }).overall.between[0]);
  });
});

describe('the executor norm', () => {
  it('is not the default, is named, and asks less of strategic demands only', () => {
    const answers = allAnswered(4, 1);
    const [first, executor] = [assessed(answers), assessed(answers, { norm: 'executor' })];
    expect([first.norm, executor.norm]).toEqual(['firstTier', 'executor']);
    const lighter = first.factors.flatMap(({ id, shortfall }, f) =>
      executor.factors[f]!.shortfall.point! < shortfall.point! ? [id] : [],
    );
    expect(lighter).toEqual(['strategicAbility', 'politicalSteering', 'durability']);
  });

  it('is told where the verdict differs under it', () => {
    const strategic = {
      ...allAnswered(2, 2),
      'demand-strategy': 4,
      'demand-steering': 4,
      'demand-durability': 4,
    };
    expect(assessed(strategic).overall).toMatchObject({
      level: 'strengthen',
      otherNorm: { norm: 'executor', between: ['carries', 'carries'], advice: 'accept' },
    });
    expect(assessed(carried()).overall.otherNorm).toBeNull();
  });
});
