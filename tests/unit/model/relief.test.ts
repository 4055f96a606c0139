import { describe, expect, it } from 'vitest';
import { stepsAfter } from '@/lib/model/digital/readings';
import type { Answers, Owner } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  each,
  factorOf,
  flagIds,
  onSide,
} from '@/tests/support/model/builders';

const lacking = allAnswered(4, 0);
const factorWith = (answers: Answers, factor: string) =>
  factorOf(assessed({ ...lacking, ...answers }), factor);

describe('whole steps after a load and a relief', () => {
  it.each([
    // missed, load, share → steps
    [0, 0, 0.35, 0],
    [1, 0, 0.35, 1],
    [2, 0, 0.35, 2],
    [3, 0, 0.35, 2],
    [4, 0, 0.35, 3],
    [4, 0, 0.2, 4],
    [4, 0, 0.25, 3],
    [2, 0, 0.5, 1],
    [3, 0, 0.6, 2],
    [4, 0, 0.6, 2],
    // What is missed today is missed afterwards.
    [1, 0, 1, 1],
    [4, 0, 1, 1],
    // A load counts from half a step, against headroom first.
    [0, 0.25, 0, 0],
    [0, 0.5, 0, 1],
    [-1, 1, 0, 0],
    [-0.5, 1, 0, 1],
    [1, 0.5, 0, 2],
    [4, 1, 0, 4],
    // Clipped after both: a load and a relief of a step each cancel out.
    [4, 1, 0.35, 4],
    [3, 1, 0.35, 3],
    [3, 1, 0.3, 4],
  ])('%d missed, %d added, a share of %d taken over: %i', (missed, load, share, steps) => {
    expect(stepsAfter(missed, load, share)).toBe(steps);
  });

  it('never fall as more is missed', () => {
    for (const load of [0, 0.25, 0.5, 0.75, 1]) {
      for (let share = 0; share <= 1; share += 0.05) {
        const steps = [-4, -3, -2, -1, 0, 1, 2, 2.5, 3, 3.5, 4].map((missed) =>
          stepsAfter(missed, load, share),
        );
        expect(steps).toEqual(steps.toSorted());
      }
    }
  });

  it('counts a share that is a whole step but for the floating point', () => {
    expect(stepsAfter(3, 0, 1 / 3)).toBe(2);
    expect(stepsAfter(4, 0, 0.1 + 0.15)).toBe(3);
  });
});

describe('relief by who takes a constraint on', () => {
  it('is the whole ceiling when nothing stands in the way', () => {
    expect(factorWith(digital(), 'staffing')).toMatchObject({
      shortfall: { point: 4 },
      relief: { expected: 0.35, supported: 0.35 },
      during: { point: 4 },
      running: { best: 3, worst: 3, point: 3 },
    });
  });

  it.each<[string, string, string, Owner, number]>([
    ['own', 'expertise', 'staffing', 'nobody', 0],
    ['own', 'expertise', 'staffing', 'others', 0.0875],
    ['own', 'expertise', 'staffing', 'ourselvesOpen', 0.0875],
    ['own', 'expertise', 'staffing', 'ourselves', 0.28],
    ['own', 'expertise', 'staffing', 'agreed', 0.21],
    ['shared', 'interoperability', 'politicalSteering', 'nobody', 0],
    ['shared', 'interoperability', 'politicalSteering', 'others', 0.0875],
    ['shared', 'interoperability', 'politicalSteering', 'ourselves', 0.21],
    ['shared', 'interoperability', 'politicalSteering', 'agreed', 0.21],
    ['higher', 'multilevel', 'individualCases', 'nobody', 0],
    ['higher', 'multilevel', 'individualCases', 'others', 0.0875],
    ['higher', 'multilevel', 'individualCases', 'ourselves', 0.0875],
    ['higher', 'multilevel', 'individualCases', 'agreed', 0.21],
  ])('%s reach, %s on %s, %s', (_, constraint, factor, owner, supported) => {
    const { relief, running } = factorWith(
      {
        ...digital(),
        ...each(
          onSide('constraint').flatMap((one) => (one.constraint === constraint ? [one.id] : [])),
          4,
        ),
        [`owner-${constraint}`]: owner,
      },
      factor,
    );
    expect(relief.expected).toBe(0.35);
    expect(relief.supported).toBeCloseTo(supported, 6);
    expect(running.point).toBe(4 - Math.floor(4 * supported));
  });

  it('follows the worst constraint only', () => {
    const { relief } = factorWith(
      {
        ...digital(),
        'constraint-expertise': 2,
        'owner-expertise': 'nobody',
        'constraint-readiness': 4,
        'owner-readiness': 'ourselves',
      },
      'staffing',
    );
    // worst binding: 0.5 × 1 against 1 × 0.2
    expect(relief.supported).toBeCloseTo(0.175, 6);
  });

  it('follows the strongest affordance only', () => {
    const one = { ...digital({ affordance: 0 }), 'affordance-workflow': 2 };
    expect(factorWith(one, 'staffing').relief.expected).toBe(0.175);
    expect(factorWith({ ...one, 'affordance-self-service': 1 }, 'staffing').relief.expected).toBe(
      0.175,
    );
    expect(factorWith({ ...one, 'affordance-self-service': 4 }, 'staffing').relief.expected).toBe(
      0.35,
    );
  });
});

describe('unknown is never optimistic', () => {
  it('an unknown severity counts in full and an unknown owner as nobody', () => {
    const severity = {
      ...digital(),
      'constraint-expertise': 'unknown',
      'owner-expertise': 'unknown',
    };
    expect(factorWith(severity, 'staffing').relief.supported).toBe(0);
    const owner = { ...digital(), 'constraint-expertise': 2, 'owner-expertise': 'unknown' };
    expect(factorWith(owner, 'staffing').relief.supported).toBeCloseTo(0.175, 6);
  });

  it('an affordance nobody rated is not counted', () => {
    const unrated = {
      ...digital(),
      'affordance-workflow': 'unknown',
      'affordance-self-service': 'unknown',
    };
    expect(factorWith(unrated, 'staffing').relief).toEqual({ expected: 0, supported: 0 });
  });

  it('an unknown load counts in full, and not at all at the best end', () => {
    const { load, running } = factorOf(
      assessed({
        ...allAnswered(2, 2),
        ...digital({ affordance: 0 }),
        'construct-expertise': 'unknown',
      }),
      'itData',
    );
    expect(load.running).toBe(1);
    expect(running).toEqual({ best: 0, worst: 1, point: 1 });
  });

  it('an initiative that may not come leaves both possibilities open', () => {
    const { during } = factorOf(
      assessed({
        ...allAnswered(2, 2),
        ...digital({ added: 4 }),
        'construct-considered': 'unknown',
      }),
      'staffing',
    );
    expect(during).toEqual({ best: 0, worst: 1, point: 1 });
  });
});

describe('an audit', () => {
  const rated = { ...digital({ audit: 'no', owner: 'nobody' }), 'constraint-security': 0 };

  it('is needed before a low security rating lowers the constraint', () => {
    expect(factorWith(rated, 'staffing').relief.supported).toBe(0);
    expect(factorWith({ ...rated, 'security-audit': 'unknown' }, 'staffing').relief.supported).toBe(
      0,
    );
    expect(factorWith({ ...rated, 'security-audit': 'yes' }, 'staffing').relief.supported).toBe(
      0.35,
    );
  });

  it('leaves an agreement with others its effect', () => {
    const agreed = factorWith({ ...rated, 'owner-security': 'agreed' }, 'staffing');
    expect(agreed.relief.supported).toBeCloseTo(0.21, 6);
  });
});

describe('simulation and prediction', () => {
  it.each([
    ['5', 0.35],
    ['4', 0],
    ['1', 0],
    ['unknown', 0],
  ])('at maturity %s give %d', (level, expected) => {
    const answers = {
      ...digital({ affordance: 0 }),
      'affordance-simulation': 4,
      'maturity-imonitor': level,
    };
    expect(factorWith(answers, 'strategicAbility').relief.expected).toBe(expected);
  });
});

describe('savings', () => {
  const saving: Answers = {
    ...digital({ affordance: 0 }),
    'affordance-earn-back': 4,
    'demand-volume': 2,
    'supply-volume-reached': 2,
  };

  const startCost = (changes: Answers = {}) => factorWith({ ...saving, ...changes }, 'startCost');

  it('count up to the financial ceiling with a workable volume and lasting money', () => {
    expect(startCost()).toMatchObject({ relief: { supported: 0.2 }, running: { point: 4 } });
  });

  it('count half at half the volume shortfall at which they lapse', () => {
    expect(startCost({ 'supply-volume-reached': 1 }).relief).toEqual({
      expected: 0.2,
      supported: 0.1,
    });
    expect(startCost({ 'supply-volume-reached': 0 }).relief.supported).toBe(0);
  });

  it('count for less the more temporary the money is', () => {
    expect(startCost({ 'construct-subsidy': 2 }).relief.supported).toBeCloseTo(0.1, 6);
    expect(startCost({ 'construct-subsidy': 4 }).relief.supported).toBe(0);
  });

  it('do not count while the volume is unknown', () => {
    expect(startCost({ 'demand-volume': 'unknown' }).relief.supported).toBe(0);
  });
});

describe('an idea', () => {
  it('supports nothing yet: its relief is expectation', () => {
    const idea = { ...digital(), 'construct-considered': 'idea' };
    expect(factorWith(idea, 'staffing')).toMatchObject({
      relief: { expected: 0.35, supported: 0 },
      running: { point: 4 },
    });
  });
});

describe('a load', () => {
  it('weighs during introduction or once it runs, also where nothing was lacking', () => {
    const result = assessed({ ...carried(), ...digital({ affordance: 0, added: 4 }) });
    const heavier = (kind: 'during' | 'running') =>
      result.factors.flatMap((factor) => (factor[kind].point! > 0 ? [factor.id] : []));
    expect(heavier('during')).toEqual([
      'staffing',
      'organization',
      'startCost',
      'strategicAbility',
      'politicalSteering',
    ]);
    expect(heavier('running')).toEqual(['itData', 'lastingCost', 'individualCases']);
    for (const { load } of result.factors) {
      expect(Math.max(load.during, load.running)).toBeLessThanOrEqual(1);
    }
  });

  it('weighs against headroom first', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      ...digital({ affordance: 0 }),
      'construct-project': 4,
    });
    expect(factorOf(result, 'staffing')).toMatchObject({
      load: { during: 1 },
      during: { point: 0 },
    });
  });

  it('falls on the one requirement that the instrument names', () => {
    const base = { ...allAnswered(2, 4), ...digital({ affordance: 0 }), 'construct-project': 4 };
    // Cover is short by one and carries no load; hours have room for it.
    const cover = assessed({ ...base, 'supply-staffing-cover': 1 });
    expect(factorOf(cover, 'staffing').during.point).toBe(1);
    const hours = assessed({ ...base, 'supply-staffing-hours': 1 });
    expect(factorOf(hours, 'staffing').during.point).toBe(2);
  });

  it('is told apart from an expectation that lies above the conditions', () => {
    const result = assessed({ ...lacking, ...digital({ severity: 4, owner: 'nobody' }) });
    expect(factorOf(result, 'staffing').relief).toEqual({ expected: 0.35, supported: 0 });
    expect(flagIds(result)).toContain('magic-bullet');
  });
});
